package in.namaste.feedback.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * Seals what a visitor left, within the request that brings it, so that whatever is written down
 * can be read by the feedback cell alone: this side has only the public key.
 */
@ApplicationScoped
public class SealedContacts {

  /** Everything is filled up to this many characters before it is sealed: length tells nothing. */
  static final int LENGTH = 64;

  private final Optional<PublicJsonWebKey> publicKey;

  /**
   * Takes the key. Throws UncheckedIOException or IllegalArgumentException if a file is named that
   * is not one.
   *
   * @param file a JWK, from {@code FEEDBACK_CONTACT_PUBLIC_KEY}; empty when no contacts are taken
   */
  public SealedContacts(
      @ConfigProperty(name = "namaste.feedback.contact-public-key") Optional<Path> file) {
    this.publicKey = file.map(SealedContacts::read);
  }

  /** Whether contacts can be left at all. */
  public boolean isOffered() {
    return publicKey.isPresent();
  }

  /**
   * The phone as a compact JWE (ECDH-ES, A256GCM), equally long for all phones. Throws
   * IllegalStateException while contacts are not offered.
   */
  public String seal(Phone phone) {
    PublicJsonWebKey key =
        publicKey.orElseThrow(() -> new IllegalStateException("No contacts are taken"));
    var jwe = new JsonWebEncryption();
    jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES);
    jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
    jwe.setKeyIdHeaderValue(key.getKeyId());
    jwe.setKey(key.getPublicKey());
    jwe.setPayload(phone.number() + " ".repeat(LENGTH - phone.number().length()));
    try {
      return jwe.getCompactSerialization();
    } catch (JoseException e) {
      // What the library says stays out: it may quote what it was given.
      throw new IllegalStateException("A contact cannot be sealed: " + e.getClass().getName());
    }
  }

  private static PublicJsonWebKey read(Path file) {
    try {
      return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("FEEDBACK_CONTACT_PUBLIC_KEY cannot be read: " + file, e);
    } catch (JoseException e) {
      throw new IllegalArgumentException(
          "FEEDBACK_CONTACT_PUBLIC_KEY is not a JSON Web Key: " + file, e);
    }
  }
}

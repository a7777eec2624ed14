package in.namaste.feedback.contacts;

import java.security.PrivateKey;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.PbkdfKey;
import org.jose4j.lang.JoseException;

/** The private key that opens contacts, once somebody has given its passphrase. */
public final class ContactKey {

  private static final AlgorithmConstraints SEALED_KEYS =
      only(KeyManagementAlgorithmIdentifiers.PBES2_HS512_A256KW);
  private static final AlgorithmConstraints SEALED_CONTACTS =
      only(KeyManagementAlgorithmIdentifiers.ECDH_ES);
  private static final AlgorithmConstraints CONTENTS =
      only(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

  private final PrivateKey key;

  private ContactKey(PrivateKey key) {
    this.key = key;
  }

  /**
   * Opens the sealed key. It takes about a second on purpose: never call it on an event loop.
   *
   * @param sealed a JWK within a compact JWE (PBES2-HS512+A256KW, A256GCM)
   * @return empty for a wrong passphrase, or for what is no such key
   */
  public static Optional<ContactKey> unlock(String sealed, String passphrase) {
    if (passphrase.isEmpty()) {
      return Optional.empty();
    }
    var jwe = new JsonWebEncryption();
    jwe.setAlgorithmConstraints(SEALED_KEYS);
    jwe.setContentEncryptionAlgorithmConstraints(CONTENTS);
    try {
      jwe.setCompactSerialization(sealed.strip());
      jwe.setKey(new PbkdfKey(passphrase));
      PublicJsonWebKey pair = PublicJsonWebKey.Factory.newPublicJwk(jwe.getPayload());
      return Optional.of(new ContactKey(pair.getPrivateKey()));
    } catch (JoseException wrongPassphrase) {
      return Optional.empty();
    }
  }

  /** What a visitor left; empty if it was sealed for another key, or is damaged. */
  public Optional<Phone> open(String sealed) {
    var jwe = new JsonWebEncryption();
    jwe.setAlgorithmConstraints(SEALED_CONTACTS);
    jwe.setContentEncryptionAlgorithmConstraints(CONTENTS);
    try {
      jwe.setCompactSerialization(sealed);
      jwe.setKey(key);
      return Optional.of(new Phone(jwe.getPayload().strip()));
    } catch (JoseException notForThisKey) {
      return Optional.empty();
    }
  }

  private static AlgorithmConstraints only(String algorithm) {
    return new AlgorithmConstraints(ConstraintType.PERMIT, algorithm);
  }
}

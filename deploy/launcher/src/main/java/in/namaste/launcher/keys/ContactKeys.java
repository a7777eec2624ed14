package in.namaste.launcher.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The pair by which visitors' contacts are sealed, and opened by the feedback cell alone: the
 * private key is kept only under a passphrase, which is written once for the cell.
 *
 * @param publicKey a JWK
 * @param sealedKey the private JWK within a JWE (PBES2-HS512+A256KW)
 */
public record ContactKeys(Path publicKey, Path sealedKey) {

  /** Beside {@code accounts.txt}, to be given to the feedback cell and deleted. */
  public static final String PASSPHRASE_FILE = "contact-passphrase.txt";

  /** Without look-alikes: people copy it by hand. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 5;
  private static final int GROUP = 5;

  private static final String HEAD =
      "# Opens the phone numbers that visitors left for the feedback cell. Give it to the cell and"
          + " delete this file: nobody can make it again.\n";

  private static final String MISSING =
      "%s is missing beside %s. Bring it back from the backup: without it the phones that visitors"
          + " left cannot be opened any more. Only if none was left yet, delete the other one too,"
          + " and a new pair is made.";

  /**
   * The pair kept in this folder, made on the first call. Throws IOException when one of the two is
   * missing: a new pair would open nothing of what the old one sealed.
   */
  public static ContactKeys in(Path folder) throws IOException {
    var keys =
        new ContactKeys(
            folder.resolve("contact-public.json"), folder.resolve("contact-sealed-key.jwe"));
    boolean isPublicThere = Files.exists(keys.publicKey());
    boolean isSealedThere = Files.exists(keys.sealedKey());
    if (!isPublicThere && !isSealedThere) {
      keys.make(folder.resolve(PASSPHRASE_FILE));
    } else if (!isPublicThere) {
      throw missing(keys.publicKey(), keys.sealedKey());
    } else if (!isSealedThere) {
      throw missing(keys.sealedKey(), keys.publicKey());
    }
    return keys;
  }

  private static IOException missing(Path file, Path other) {
    return new IOException(MISSING.formatted(file.getFileName(), other.getFileName()));
  }

  private void make(Path passphraseFile) throws IOException {
    String passphrase = passphrase();
    try {
      EllipticCurveJsonWebKey pair = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      pair.setKeyId(pair.calculateBase64urlEncodedThumbprint("SHA-256"));
      PrivateFile.write(passphraseFile, HEAD + passphrase + "\n");
      PrivateFile.write(
          sealedKey,
          PassphraseBox.seal(pair.toJson(OutputControlLevel.INCLUDE_PRIVATE), passphrase));
      // Last: contacts are taken only once there is something to open them.
      PrivateFile.write(publicKey, pair.toJson(OutputControlLevel.PUBLIC_ONLY));
    } catch (JoseException e) {
      throw new IOException("The keys of contacts cannot be made", e);
    }
  }

  private static String passphrase() {
    var random = new SecureRandom();
    return Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-"));
  }

  private static String group(SecureRandom random) {
    return random
        .ints(GROUP, 0, SIGNS.length())
        .mapToObj(i -> SIGNS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}

package in.namaste.launcher.keys;

import java.security.SecureRandom;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.keys.PbkdfKey;
import org.jose4j.lang.JoseException;

/** A text that only a passphrase opens: a JWE (PBES2-HS512+A256KW, A256GCM). */
public final class PassphraseBox {

  /** A second or two on a small machine: what each guess costs whoever has the file. */
  private static final long ROUNDS = 210_000;

  private static final int SALT_BYTES = 16;

  private PassphraseBox() {}

  /** Closes it. */
  public static String seal(String text, String passphrase) throws JoseException {
    var jwe = box(passphrase);
    jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.PBES2_HS512_A256KW);
    jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
    jwe.getHeaders().setObjectHeaderValue(HeaderParameterNames.PBES2_ITERATION_COUNT, ROUNDS);
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    jwe.getHeaders()
        .setStringHeaderValue(HeaderParameterNames.PBES2_SALT_INPUT, Base64Url.encode(salt));
    jwe.setPayload(text);
    return jwe.getCompactSerialization();
  }

  /**
   * Opens it.
   *
   * @throws JoseException if this is not its passphrase, or it was changed
   */
  public static String open(String sealed, String passphrase) throws JoseException {
    var jwe = box(passphrase);
    jwe.setCompactSerialization(sealed.strip());
    return jwe.getPayload();
  }

  private static JsonWebEncryption box(String passphrase) {
    var jwe = new JsonWebEncryption();
    // The library refuses passphrases unless it is told that one is meant.
    jwe.setAlgorithmConstraints(
        new AlgorithmConstraints(
            ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.PBES2_HS512_A256KW));
    jwe.setKey(new PbkdfKey(passphrase));
    return jwe;
  }
}

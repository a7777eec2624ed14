package in.namaste.launcher.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * The ES256 pair by which ticket-service signs a session and everybody else verifies it.
 *
 * @param privateKey PKCS8 PEM, readable by its owner only
 * @param publicKey SubjectPublicKeyInfo PEM
 */
public record SessionKeys(Path privateKey, Path publicKey) {

  /** The pair kept in this folder, made on the first call. */
  public static SessionKeys in(Path folder) throws IOException, GeneralSecurityException {
    var keys =
        new SessionKeys(
            folder.resolve("session-private.pem"), folder.resolve("session-public.pem"));
    if (!Files.exists(keys.privateKey()) || !Files.exists(keys.publicKey())) {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      PrivateFile.write(keys.publicKey(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      PrivateFile.write(keys.privateKey(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }
    return keys;
  }

  private static String pem(String kind, byte[] encoded) {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(encoded);
    return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
  }
}

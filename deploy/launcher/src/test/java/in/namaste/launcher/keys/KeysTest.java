package in.namaste.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.keys.PbkdfKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and passwords are made once, kept, and shown to nobody. */
class KeysTest {

  @TempDir Path folder;

  @Test
  void secretsStayTheSameAndOnlyTheirOwnerReadsThem() throws Exception {
    Path file = folder.resolve("secrets.properties");
    String password = Secrets.in(file).get("ticket");

    assertThat(Secrets.in(file).get("ticket")).isEqualTo(password).hasSize(64);
    assertThat(Secrets.in(file).get("sla")).isNotEqualTo(password);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void whatThePrivateSessionKeySignsThePublicOneVerifies() throws Exception {
    SessionKeys.in(folder);
    SessionKeys keys = SessionKeys.in(folder);
    KeyFactory factory = KeyFactory.getInstance("EC");
    PrivateKey privateKey =
        factory.generatePrivate(new PKCS8EncodedKeySpec(decode(keys.privateKey())));
    PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(decode(keys.publicKey())));
    byte[] message = {1, 2, 3};

    Signature signer = Signature.getInstance("SHA256withECDSA");
    signer.initSign(privateKey);
    signer.update(message);
    byte[] signature = signer.sign();

    signer.initVerify(publicKey);
    signer.update(message);
    assertThat(signer.verify(signature)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.privateKey())))
        .isEqualTo("rw-------");
  }

  @Test
  void contactsAreOpenedOnlyByWhoHasThePassphrase() throws Exception {
    ContactKeys.in(folder);
    ContactKeys keys = ContactKeys.in(folder);
    Path passphrase = folder.resolve(ContactKeys.PASSPHRASE_FILE);

    assertThat(opened(keys, passphrase(folder))).contains("\"d\":");
    assertThatThrownBy(() -> opened(keys, "guessed")).isInstanceOf(JoseException.class);
    assertThat(Files.readString(keys.publicKey())).contains("\"kid\"").doesNotContain("\"d\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passphrase)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPairOfWhichOneIsMissingIsNotReplaced() throws Exception {
    ContactKeys keys = ContactKeys.in(folder);
    String sealed = Files.readString(keys.sealedKey());
    Files.delete(keys.publicKey());

    assertThatThrownBy(() -> ContactKeys.in(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("contact-public.json is missing beside contact-sealed-key.jwe");
    assertThat(keys.sealedKey()).hasContent(sealed);

    Files.delete(keys.sealedKey());
    String passphrase = Files.readString(folder.resolve(ContactKeys.PASSPHRASE_FILE));
    assertThat(opened(ContactKeys.in(folder), passphrase(folder))).contains("\"d\":");
    assertThat(passphrase(folder)).isNotEqualTo(passphrase.lines().toList().getLast());
  }

  private static String passphrase(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve(ContactKeys.PASSPHRASE_FILE)).getLast();
  }

  private static String opened(ContactKeys keys, String passphrase) throws Exception {
    var jwe = new JsonWebEncryption();
    jwe.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    jwe.setCompactSerialization(Files.readString(keys.sealedKey()));
    jwe.setKey(new PbkdfKey(passphrase));
    return jwe.getPayload();
  }

  private static byte[] decode(Path pem) throws Exception {
    return Base64.getMimeDecoder()
        .decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
  }
}

package in.namaste.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private final JsonNode vector =
      new ObjectMapper().readTree(file("webhook-signature-vector.json"));
  private final byte[] body = file("webhook-signature-body.json");
  private final String secret = vector.path("app_secret").asText();
  private final String right = vector.path("x_hub_signature_256").asText();

  SignatureTest() throws IOException {}

  @Test
  void theBytesAsMetaSentThemAreSigned() {
    assertThat(new Signature(secret).signs(body, right)).isTrue();
  }

  @Test
  void theDigestOfAReserialisedBodyIsWrong() {
    String wrong =
        vector.path("wrong_signature_if_body_is_parsed_and_reserialised_as_utf8").asText();

    assertThat(new Signature(secret).signs(body, wrong)).isFalse();
  }

  @Test
  void bothSecretsAreGoodWhileTheyAreChanged() {
    assertThat(new Signature("new-secret, " + secret).signs(body, right)).isTrue();
    assertThat(new Signature(secret + ",new-secret").signs(body, right)).isTrue();
  }

  @Test
  void anotherSecretAMissingOrAMangledHeaderIsRefused() {
    var signature = new Signature(secret);

    assertThat(new Signature("other").signs(body, right)).isFalse();
    assertThat(signature.signs(body, null)).isFalse();
    assertThat(signature.signs(body, "")).isFalse();
    assertThat(signature.signs(body, right.substring("sha256=".length()))).isFalse();
    assertThat(signature.signs(body, right + "00")).isFalse();
    assertThat(signature.signs(body, right.substring(0, right.length() - 2) + "zz")).isFalse();
    assertThat(signature.signs(body, right.replace("sha256=", "sha1=00"))).isFalse();
  }

  @Test
  void anEmptySecretWouldLetEverybodyIn() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Signature(" ,"));
  }

  private static byte[] file(String name) {
    try (InputStream in = SignatureTest.class.getResourceAsStream("/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

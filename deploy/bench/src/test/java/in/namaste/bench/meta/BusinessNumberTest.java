package in.namaste.bench.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BusinessNumberTest {

  private static final BusinessNumber NUMBER = BusinessNumber.embedded();

  @Test
  void devanagariAndEmojiAreEscapedAsMetaEscapesThemBeforeSigning() throws Exception {
    SignedWebhook webhook =
        NUMBER.webhook(Citizen.number(1), Instant.EPOCH, CitizenMessage.text("सड़क टूटी है 🙏"));

    String body = webhook.body();
    assertThat(body).isASCII().contains("\\u0938\\u0921\\u093c\\u0915").contains("\\ud83d\\ude4f");
    JsonNode message = new ObjectMapper().readTree(body).at("/entry/0/changes/0/value/messages/0");
    assertThat(message.at("/text/body").asText()).isEqualTo("सड़क टूटी है 🙏");
    assertThat(message.path("from").asText()).isEqualTo("919800000001");
  }

  /** The vector was made with another implementation of HMAC-SHA256. */
  @Test
  void theSignatureIsAnHmacOverTheRawBytes() {
    byte[] body = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.US_ASCII);

    String signature = Signature.of(body, "key");

    assertThat(signature)
        .isEqualTo("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
  }
}

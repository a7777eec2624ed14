package in.namaste.simulator.webhooks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.simulator.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Against a body and digest made apart from this code. */
class SignatureTest {

  @Test
  void signs_the_escaped_bytes_as_meta_does() throws IOException {
    JsonNode vector = Json.read(resource("/webhook-signature-vector.json"));
    byte[] body = resource("/" + vector.get("body_file").asText());
    Signature signature = new Signature(vector.get("app_secret").asText());

    assertEquals(vector.get("x_hub_signature_256").asText(), signature.of(body));
  }

  @Test
  void writes_text_outside_ascii_as_lower_case_escapes_byte_for_byte() throws IOException {
    byte[] body = resource("/webhook-signature-body.json");

    assertArrayEquals(body, Json.webhook(Json.read(body)));
  }

  @Test
  void a_body_signed_unescaped_would_have_the_wrong_digest() throws IOException {
    JsonNode vector = Json.read(resource("/webhook-signature-vector.json"));
    byte[] plain =
        Json.read(resource("/webhook-signature-body.json"))
            .toString()
            .getBytes(StandardCharsets.UTF_8);

    assertEquals(
        vector.get("wrong_signature_if_body_is_parsed_and_reserialised_as_utf8").asText(),
        new Signature(vector.get("app_secret").asText()).of(plain));
  }

  @Test
  void signs_with_the_first_of_several_secrets() {
    byte[] body = {1, 2, 3};

    assertEquals(new Signature("new").of(body), new Signature("new, old").of(body));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream file = SignatureTest.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }
}

package in.namaste.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON as Meta reads and writes it. */
public final class Json {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  // Meta escapes everything outside ASCII, in lower-case hex, and signs the escaped bytes.
  private static final JsonMapper META =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private Json() {}

  /** Reads a posted body; repeated fields and anything after the end are errors. */
  public static JsonNode read(byte[] body) throws IOException {
    return STRICT.readTree(body);
  }

  /** Reads a body that was read before, so that an error would be a bug here. */
  public static JsonNode reread(String body) {
    try {
      return STRICT.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept body is no longer JSON", e);
    }
  }

  public static ObjectNode object() {
    return STRICT.createObjectNode();
  }

  /** A value of the simulator's own as JSON. */
  public static String write(Object value) {
    try {
      return STRICT.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours cannot fail to be written", e);
    }
  }

  /** The bytes of a webhook, all ASCII. */
  public static byte[] webhook(JsonNode envelope) {
    try {
      return META.writeValueAsString(envelope).getBytes(StandardCharsets.US_ASCII);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree cannot fail to be written", e);
    }
  }
}

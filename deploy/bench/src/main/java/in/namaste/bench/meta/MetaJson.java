package in.namaste.bench.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON as Meta writes it: every character beyond ASCII as {@code \}{@code uXXXX}, lower case. */
final class MetaJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEX = "0123456789abcdef";

  private MetaJson() {}

  static String write(Object value) {
    try {
      return escaped(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not to be written as JSON: " + value.getClass(), e);
    }
  }

  static String escaped(String json) {
    var ascii = new StringBuilder(json.length() * 2);
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (unit < 0x7f) {
        ascii.append(unit);
      } else {
        ascii.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          ascii.append(HEX.charAt((unit >> shift) & 0xf));
        }
      }
    }
    return ascii.toString();
  }
}

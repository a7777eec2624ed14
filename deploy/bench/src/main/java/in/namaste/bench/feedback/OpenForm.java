package in.namaste.bench.feedback;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A form that lies open on somebody's phone.
 *
 * @param path of the form
 * @param token that its answer needs
 * @param address of the phone, as a proxy would tell it
 */
public record OpenForm(String path, String token, String address) {

  /** The id that its answer will have wherever it is kept. */
  public UUID submission() {
    ByteBuffer said = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
    return new UUID(said.getLong(), said.getLong());
  }

  /** Words that no other visitor types; without digits, which might look like somebody's number. */
  public String words() {
    return submission()
        .toString()
        .chars()
        .mapToObj(
            sign -> sign == '-' ? " " : String.valueOf((char) ('a' + Character.digit(sign, 16))))
        .collect(Collectors.joining());
  }
}

package in.namaste.bench.feedback;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

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
}

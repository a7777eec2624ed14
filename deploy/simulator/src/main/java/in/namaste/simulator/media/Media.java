package in.namaste.simulator.media;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file that was uploaded or that a citizen sent.
 *
 * @param sha256 lower-case hex
 * @param filename as the citizen's phone named it, may be empty
 * @param expires ids live 7 days for what citizens sent and 30 for what we uploaded
 */
public record Media(
    String id,
    String mimeType,
    String filename,
    Path file,
    long size,
    String sha256,
    Instant expires) {

  /** The hash as webhooks write it. */
  public String sha256Base64() {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
  }
}

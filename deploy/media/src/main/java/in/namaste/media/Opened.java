package in.namaste.media;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is being read.
 *
 * @param length in bytes
 */
public record Opened(InputStream content, long length) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    content.close();
  }
}

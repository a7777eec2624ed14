package in.namaste.gateway.media;

import java.io.IOException;

/** Meta does not know what was asked for: it may not be there yet, or no longer. */
final class UnknownToMeta extends IOException {

  private static final long serialVersionUID = 1L;

  UnknownToMeta(String message) {
    super(message);
  }
}

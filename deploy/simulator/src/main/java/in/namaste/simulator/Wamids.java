package in.namaste.simulator;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Message ids that look like Meta's; opaque, never used again, not even after a restart. */
public final class Wamids {

  private Wamids() {}

  public static String next() {
    UUID id = UUID.randomUUID();
    byte[] bytes =
        ByteBuffer.allocate(24)
            .putLong(0x1d024e414d535445L)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return "wamid." + Base64.getEncoder().encodeToString(bytes);
  }
}

package in.namaste.ticket.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PhotoTypeTest {

  @Test
  void photosAreKnownByTheirFirstBytes() {
    assertThat(PhotoType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
        .contains("image/jpeg");
    assertThat(PhotoType.of("<svg onload=x>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(PhotoType.of(new byte[0])).isEmpty();
  }
}

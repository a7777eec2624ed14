package in.namaste.ticket.photos;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.Example;
import in.namaste.ticket.KeptEvidence.Shelf;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MediaLinksTest {

  private static final String SHA = Example.PHOTO.sha256();

  private final MediaLinks links = linksAt(Duration.ZERO);
  private final Map<String, String> query = query(links.to(Shelf.GATEWAY, Example.PHOTO));
  private final long until = Long.parseLong(query.get("until"));
  private final String signature = query.get("signature");

  @Test
  void aLinkIsGoodAsItWasMade() {
    assertThat(links.isGood("gateway", SHA, "image/jpeg", until, signature)).isTrue();
  }

  @Test
  void aChangedLinkIsNot() {
    assertThat(links.isGood("ticket", SHA, "image/jpeg", until, signature)).isFalse();
    assertThat(links.isGood("gateway", SHA.replace('9', '8'), "image/jpeg", until, signature))
        .isFalse();
    assertThat(links.isGood("gateway", SHA, "text/html", until, signature)).isFalse();
    assertThat(links.isGood("gateway", SHA, "image/jpeg", until + 1, signature)).isFalse();
    assertThat(links.isGood("gateway", SHA, "image/jpeg", until, "x")).isFalse();
  }

  @Test
  void aLinkEndsByItself() {
    MediaLinks later = linksAt(Duration.ofHours(2));

    assertThat(later.isGood("gateway", SHA, "image/jpeg", until, signature)).isFalse();
  }

  @Test
  void photosAreKnownByTheirFirstBytes() {
    assertThat(PhotoType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
        .contains("image/jpeg");
    assertThat(PhotoType.of("<svg onload=x>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(PhotoType.of(new byte[0])).isEmpty();
  }

  private static MediaLinks linksAt(Duration later) {
    return new MediaLinks("a key", Clock.fixed(Example.NOW.plus(later), ZoneOffset.UTC));
  }

  private static Map<String, String> query(String link) {
    return Arrays.stream(URI.create(link).getQuery().split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}

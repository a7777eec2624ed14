package in.namaste.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignedLinksTest {

  private static final Instant NOW = Instant.parse("2026-11-10T04:35:12Z");
  private static final String SHA = "9".repeat(64);
  private static final MediaName PHOTO = new MediaName("gateway", SHA);

  private final SignedLinks links = linksAt(Duration.ZERO);
  private final Map<String, String> query = query(links.to("/files/", PHOTO, "image/jpeg"));
  private final long until = Long.parseLong(query.get("until"));
  private final String signature = query.get("signature");

  @Test
  void aLinkIsGoodAsItWasMade() {
    assertThat(links.to("/files/", PHOTO, "image/jpeg")).startsWith("/files/gateway/" + SHA + "?");
    assertThat(links.isGood(PHOTO, "image/jpeg", until, signature)).isTrue();
  }

  @Test
  void aChangedLinkIsNot() {
    MediaName other = new MediaName("gateway", SHA.replace('9', '8'));
    assertThat(links.isGood(new MediaName("ticket", SHA), "image/jpeg", until, signature))
        .isFalse();
    assertThat(links.isGood(other, "image/jpeg", until, signature)).isFalse();
    assertThat(links.isGood(PHOTO, "text/html", until, signature)).isFalse();
    assertThat(links.isGood(PHOTO, "image/jpeg", until + 1, signature)).isFalse();
    assertThat(links.isGood(PHOTO, "image/jpeg", until, "x")).isFalse();
  }

  @Test
  void aLinkOfAnotherKeyIsNot() {
    var others = new SignedLinks("another key", Clock.fixed(NOW, ZoneOffset.UTC));

    assertThat(others.isGood(PHOTO, "image/jpeg", until, signature)).isFalse();
  }

  @Test
  void aLinkEndsByItself() {
    SignedLinks later = linksAt(Duration.ofHours(2));

    assertThat(later.isGood(PHOTO, "image/jpeg", until, signature)).isFalse();
  }

  @Test
  void anyNumberMayStandForTheEnd() {
    for (long end : new long[] {99_999_999_999_999_999L, Long.MAX_VALUE, Long.MIN_VALUE, -1, 0}) {
      assertThat(links.isGood(PHOTO, "image/jpeg", end, signature)).isFalse();
    }
  }

  private static SignedLinks linksAt(Duration later) {
    return new SignedLinks("a key", Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
  }

  private static Map<String, String> query(String link) {
    return Arrays.stream(URI.create(link).getQuery().split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}

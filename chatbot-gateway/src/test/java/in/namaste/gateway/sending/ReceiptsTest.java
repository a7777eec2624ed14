package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

  private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");

  private final List<UniEmitter<? super Answer>> underWay = new ArrayList<>();
  private final Receipts receipts =
      new Receipts(
          body -> Uni.createFrom().emitter(underWay::add), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void ofASlowMetaFourAreWaitedForAndTheRestIsLeftOut() {
    for (int i = 0; i < 7; i++) {
      receipts.read("wamid." + i, NOW);
    }
    assertThat(underWay).hasSize(4);
    underWay.getFirst().complete(new Answer.Lost("slow"));

    receipts.read("wamid.7", NOW);
    receipts.read("wamid.8", NOW);

    assertThat(underWay).hasSize(5);
  }
}

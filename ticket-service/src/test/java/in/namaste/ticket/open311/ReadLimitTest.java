package in.namaste.ticket.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadLimitTest {

  private final ReadLimit limit = new ReadLimit(3);

  @Test
  void oneAddressWaitsAndAnotherReadsOn() {
    assertThat(IntStream.range(0, 3).mapToObj(read -> limit.count("192.0.2.1")))
        .allMatch(wait -> wait.isZero());

    assertThat(limit.count("192.0.2.1")).isPositive().isLessThanOrEqualTo(ReadLimit.TIME);
    assertThat(limit.count("2001:db8::1").isZero()).isTrue();
  }
}

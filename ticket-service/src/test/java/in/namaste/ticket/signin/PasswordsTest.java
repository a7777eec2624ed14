package in.namaste.ticket.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private Instant now = Instant.parse("2026-11-23T06:30:00Z");
  private final FailedSignIns failed = new FailedSignIns(new TurnedClock());

  @Test
  void aFirstPasswordIsLongReadableAndNeverTheSame() {
    String password = Passwords.random();

    assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){2}").doesNotContainPattern("[loi01]");
    assertThat(password).isNotEqualTo(Passwords.random());
  }

  @Test
  void onlyTheRightPasswordMatchesItsHash() {
    String password = Passwords.random();
    String hash = Passwords.hash(password);

    assertThat(Passwords.matches(password, hash)).isTrue();
    assertThat(Passwords.matches(password + "x", hash)).isFalse();
  }

  @Test
  void tenWrongPasswordsMakeTheAccountRestForFiveMinutes() {
    IntStream.range(0, FailedSignIns.MOST).forEach(i -> failed.count("phed"));
    assertThat(failed.areTooMany("phed")).isTrue();
    assertThat(failed.areTooMany("pwd")).isFalse();

    now = now.plus(FailedSignIns.REST).plus(Duration.ofSeconds(1));

    assertThat(failed.areTooMany("phed")).isFalse();
  }

  @Test
  void theRightPasswordForgetsTheWrongOnes() {
    IntStream.range(0, FailedSignIns.MOST - 1).forEach(i -> failed.count("phed"));

    failed.forget("phed");
    failed.count("phed");

    assertThat(failed.areTooMany("phed")).isFalse();
  }

  private final class TurnedClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

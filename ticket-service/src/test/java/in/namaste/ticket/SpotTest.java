package in.namaste.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import in.namaste.ticket.Evidence.Spot;
import org.junit.jupiter.api.Test;

class SpotTest {

  private static final Spot ROHTAK = new Spot(28.8955, 76.6066);

  @Test
  void aPlaceIsNowhereFromItself() {
    assertThat(ROHTAK.metresTo(ROHTAK)).isZero();
  }

  @Test
  void aThousandthOfADegreeNorthIsAHundredAndElevenMetres() {
    assertThat(ROHTAK.metresTo(new Spot(28.8965, 76.6066))).isCloseTo(111.2, within(0.1));
  }

  @Test
  void delhiIsSixtySixKilometresAwayFromEitherEnd() {
    Spot delhi = new Spot(28.6139, 77.2090);

    assertThat(ROHTAK.metresTo(delhi)).isCloseTo(66_600, within(500.0));
    assertThat(delhi.metresTo(ROHTAK)).isCloseTo(ROHTAK.metresTo(delhi), within(0.001));
  }
}

package in.namaste.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenNumberTest {

  private static final TicketNumber NUMBER = new TicketNumber("RTK-2611-004217-7");

  @Test
  void isReadAloudInHindi() {
    assertThat(SpokenNumber.hindi(NUMBER))
        .isEqualTo("आर टी के, दो छह एक एक, शून्य शून्य चार दो एक सात, सात");
  }

  @Test
  void isReadAloudInEnglish() {
    assertThat(SpokenNumber.english(NUMBER))
        .isEqualTo("R T K, two six one one, zero zero four two one seven, seven");
  }

  @Test
  void everyLetterHasItsName() {
    assertThat(SpokenNumber.hindi(new TicketNumber("AZ-0-0-0"))).startsWith("ए ज़ेड, ");
  }
}

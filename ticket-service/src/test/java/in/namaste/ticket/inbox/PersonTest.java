package in.namaste.ticket.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void aPhoneIsTextInASpreadsheet() {
    assertThat(Person.spaced("919800000001")).isEqualTo("91 98000 00001");
    assertThat(Person.spaced("+919800000001")).isEqualTo("91 98000 00001");
    assertThat(Person.spaced("")).isEmpty();
  }
}

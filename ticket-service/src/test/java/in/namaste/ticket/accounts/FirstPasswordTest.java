package in.namaste.ticket.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPasswordTest {

  @Test
  void aFirstPasswordIsLongReadableAndNeverTheSame() {
    String password = FirstPassword.random();

    assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){2}").doesNotContainPattern("[loi01]");
    assertThat(password).isNotEqualTo(FirstPassword.random());
  }
}

package in.namaste.ticket.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.accounts.PasswordRule.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  @ParameterizedTest
  @CsvSource({
    "phed,'',TOO_SHORT",
    "phed,neelagaga,TOO_SHORT",
    "phed,PHED123456,ACCOUNT_NAME",
    "phed.head,phed.head.2026,ACCOUNT_NAME",
    "sanitation,Sanitation,ACCOUNT_NAME",
    "phed,password123,COMMON",
    "phed,Rohtak@2026!,COMMON",
    "phed,1234567890,COMMON",
    "phed,aaaabbbb11,COMMON",
  })
  void whatIsTriedFirstIsRefused(String account, String password, Flaw flaw) {
    assertThat(PasswordRule.flaw(password, account)).contains(flaw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"neela aasman", "k7m3q-wd9pe-2hxva", "नीला आसमान", "phed ka naya nal"})
  void whatIsLongAndOnesOwnIsTaken(String password) {
    assertThat(PasswordRule.flaw(password, "phed")).isEmpty();
  }

  @Test
  void whatBcryptWouldCutOffIsRefused() {
    assertThat(PasswordRule.flaw("abcdefgh".repeat(8), "phed")).isEmpty();
    assertThat(PasswordRule.flaw("abcdefgh".repeat(8) + "i", "phed")).contains(Flaw.TOO_LONG);
    assertThat(PasswordRule.flaw("नमक".repeat(9), "phed")).contains(Flaw.TOO_LONG);
  }
}

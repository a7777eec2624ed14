package in.namaste.ticket.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.accounts.PasswordRule.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  private static final List<String> PLACES = List.of("नया नगर", "Nayanagar");

  @ParameterizedTest
  @CsvSource({
    "phed,'',TOO_SHORT",
    "phed,neelagaga,TOO_SHORT",
    "phed,PHED123456,ACCOUNT_NAME",
    "phed.head,phed.head.2026,ACCOUNT_NAME",
    "sanitation,Sanitation,ACCOUNT_NAME",
    "phed,password123,COMMON",
    "phed,Nayanagar@2026!,COMMON",
    "phed,NamasteNayanagar1,COMMON",
    "phed,nayanagardistrict,COMMON",
    "phed,नया नगर 2026,COMMON",
    "phed,1234567890,COMMON",
    "phed,aaaabbbb11,COMMON",
  })
  void whatIsTriedFirstIsRefused(String account, String password, Flaw flaw) {
    assertThat(PasswordRule.flaw(password, account, PLACES)).contains(flaw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"neela aasman", "k7m3q-wd9pe-2hxva", "नीला आसमान", "phed ka naya nal"})
  void whatIsLongAndOnesOwnIsTaken(String password) {
    assertThat(PasswordRule.flaw(password, "phed", PLACES)).isEmpty();
  }

  @Test
  void whatBcryptWouldCutOffIsRefused() {
    assertThat(PasswordRule.flaw("abcdefgh".repeat(8), "phed", PLACES)).isEmpty();
    assertThat(PasswordRule.flaw("abcdefgh".repeat(8) + "i", "phed", PLACES))
        .contains(Flaw.TOO_LONG);
    assertThat(PasswordRule.flaw("नमक".repeat(9), "phed", PLACES)).contains(Flaw.TOO_LONG);
  }
}

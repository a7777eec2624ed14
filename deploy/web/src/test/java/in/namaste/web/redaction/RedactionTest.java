package in.namaste.web.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are made up. */
class RedactionTest {

  @ParameterizedTest
  @CsvSource({
    "मेरा आधार 2345 6789 0124 है,मेरा आधार [XXXX] है",
    "२३४५६७८९०१२४,[XXXX]",
    "आधार नंबर २३४५ ६७८९ ०१२४,आधार नंबर [XXXX]",
    "2345-6789-0124,[XXXX]",
    "2345.6789.0124,[XXXX]",
    "2345 – 6789 – 0124,[XXXX]",
    "2345\u00a06789\u00a00124,[XXXX]",
    "2345 67890124,[XXXX]",
    "234 567 890 124,[XXXX]",
    "2 3 4 5 6 7 8 9 0 1 2 4,[XXXX]",
    "aadhaar234567890124,aadhaar[XXXX]",
    "बिल नहीं आया मेरा आधार 234567890124,बिल नहीं आया मेरा आधार [XXXX]",
    "2345 6789 0124 2026 में बना,[XXXX] 2026 में बना",
    "फोन 9800000001 आधार 234567890124,फोन 9800000001 आधार [XXXX]",
    "PAN abcpe1234f दिया,PAN [XXXX] दिया",
    "ABCPE१२३४F,[XXXX]",
    "ABCPE 1234 F,[XXXX]",
    "ABCPE-1234-F,[XXXX]",
    "card 4111 1111 1111 1111 से भरा,card [XXXX] से भरा",
    "4111111111111111,[XXXX]",
    "४१११ ११११ ११११ ११११,[XXXX]",
    "3782-822463-10005,[XXXX]",
    "6521 1111 1111 1110 रुपे,[XXXX] रुपे",
  })
  void numbersThatNobodyNeedsAreTakenOut(String typed, String kept) {
    assertThat(Redaction.clean(typed).text()).isEqualTo(kept);
    assertThat(Redaction.clean(typed).found()).isEqualTo(!kept.equals(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "फोन 9800000001",
        "+919800000001",
        "919800000007",
        "मोबाइल 919800000011",
        "+91 98000 00001 और 98000 00002",
        "2345 6789 0123",
        "RTK-2611-004217-7",
        "RTK 2611 004217 7 और RTK 2611 004218 4",
        "खाता ११२२",
        "4111 1111 1111 1112",
        "बिल 123456789012",
        "consumer no 234567890124",
        "उपभोक्ता संख्या २३४५६७८९०१२४",
        "meter 4111111111111111",
        "234567890124 मेरा मीटर नंबर है",
        "वार्ड 9, मकान 234, गली 56",
        "12-11-2026 से 23-11-2026 तक",
        "124001 124001",
        "घर 45 9812345009",
        "road 1234 k",
        "₹ 2,34,567 और 89,012",
        "28.8955, 76.6066",
        ""
      })
  void otherNumbersStay(String typed) {
    assertThat(Redaction.clean(typed)).isEqualTo(new Redaction.Cleaned(typed, false));
  }

  @Test
  void whatWasTakenOutOnTheWayInIsToldToo() {
    assertThat(Redaction.clean("आधार [XXXX]"))
        .isEqualTo(new Redaction.Cleaned("आधार [XXXX]", true));
  }

  /** In every script, with every sign between, whatever stands around. */
  @Test
  void everyAadhaarAndEveryCardGoes() throws CheckDigitException {
    Random random = new Random(20261126);
    String[] between = {"", " ", "-", " - ", ".", "\u2013", "\u00a0"};
    char[] zeros = {'0', '०', '૦', '੦'};
    for (int i = 0; i < 500; i++) {
      boolean card = i % 2 == 0;
      String digits = card ? card(random) : aadhaar(random);
      String apart = between[random.nextInt(between.length)];
      String written = inScript(fours(digits, apart), zeros[random.nextInt(zeros.length)]);

      Redaction.Cleaned cleaned = Redaction.clean("नंबर आधार card " + written + " है");

      assertThat(cleaned.text()).as(written).isEqualTo("नंबर आधार card [XXXX] है");
    }
  }

  /** A phone is one with every digit it may have, a ticket is one with every serial. */
  @Test
  void noPhoneAndNoTicketGoes() {
    Random random = new Random(20261126);
    for (int i = 0; i < 500; i++) {
      String phone = random.nextInt(6, 10) + "%09d".formatted(random.nextInt(1_000_000_000));
      String ticket =
          String.format(
              Locale.ROOT, "RTK-2611-%06d-%d", random.nextInt(1_000_000), random.nextInt(10));
      String typed =
          phone
              + " या +91"
              + phone
              + " या 91"
              + phone
              + " या 0"
              + phone
              + " शिकायत "
              + ticket
              + " "
              + phone.substring(0, 5)
              + " "
              + phone.substring(5);

      assertThat(Redaction.clean(typed).text()).isEqualTo(typed);
    }
  }

  private static String aadhaar(Random random) throws CheckDigitException {
    String first = random.nextInt(2, 10) + "%010d".formatted(random.nextLong(10_000_000_000L));
    return first + VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(first);
  }

  private static String card(Random random) throws CheckDigitException {
    String[] issuers = {"4", "51", "60", "65", "81", "508"};
    String issuer = issuers[random.nextInt(issuers.length)];
    String rest = "%015d".formatted(random.nextLong(1_000_000_000_000_000L));
    String first = issuer + rest.substring(issuer.length());
    return first + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(first);
  }

  private static String fours(String digits, String apart) {
    return digits.replaceAll("(\\d{4})(?=\\d)", "$1" + apart);
  }

  private static String inScript(String written, char zero) {
    return written
        .chars()
        .map(one -> one >= '0' && one <= '9' ? one - '0' + zero : one)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

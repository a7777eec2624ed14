package in.namaste.feedback.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormCodesTest {

  private static final String KEY = "a-key-for-tests-only-0123456789abcdef";

  private final FormCodes codes = new FormCodes(new Signatures(KEY));

  @Test
  void aCodeSaysWhatItWasWrittenFor() {
    FormCode counter = new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS);
    FormCode office = FormCode.onList("PHED-ROHTAK");

    assertThat(codes.read(codes.write(counter))).contains(counter);
    assertThat(codes.read(codes.write(office))).contains(office);
  }

  @Test
  void aCodeStandsInALinkAsItIs() {
    assertThat(codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS)))
        .matches("PHED-ROHTAK~C1~1~[A-Za-z0-9_-]{16}");
  }

  @Test
  void aChangedCodeIsNotRead() {
    String code = codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS));

    assertThat(codes.read(code.replace("PHED", "MCR"))).isEmpty();
    assertThat(codes.read(code.replace("~C1~", "~C2~"))).isEmpty();
    assertThat(codes.read(code.replace("~1~", "~2~"))).isEmpty();
    assertThat(codes.read("PHED-ROHTAK")).isEmpty();
    assertThat(codes.read("")).isEmpty();
  }

  @Test
  void aCodeSignedWithAnotherKeyIsNotRead() {
    FormCodes others = new FormCodes(new Signatures("another-key-0123456789abcdef-abcdef"));

    assertThat(codes.read(others.write(FormCode.onList("PHED-ROHTAK")))).isEmpty();
  }

  @Test
  void aSignatureForOnePurposeIsWorthNothingForAnother() {
    Signatures signatures = new Signatures(KEY);

    assertThat(signatures.isSigned("token", "x", signatures.sign("code", "x"))).isFalse();
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> new Signatures("too short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("FEEDBACK_CODE_KEY");
  }
}

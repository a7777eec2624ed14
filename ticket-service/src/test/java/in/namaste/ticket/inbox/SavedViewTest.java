package in.namaste.ticket.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.inbox.SavedView.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedViewTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "state=overdue&post=nobody&sort=newest",
        "q=paani+17",
        "q=%E0%A4%B5%E0%A4%BE%E0%A4%B0%E0%A5%8D%E0%A4%A1+2026",
        "from=2026-11-01&to=2026-11-30"
      })
  void filtersWordsAndOrderAreKept(String list) {
    Asked asked = Asked.of(Queries.read(list));

    assertThat(refusal("मेरी सूची 2026", list)).isNull();
    assertThat(SavedView.of("मेरी सूची", asked).address()).isEqualTo(asked.address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=9800804711",
        "q=4711",
        "q=%E0%A5%AF%E0%A5%AE%E0%A5%A6%E0%A5%A6%E0%A5%AE%E0%A5%A6%E0%A5%AA%E0%A5%AD%E0%A5%A7%E0%A5%A7",
        "q=%2B91+98008-04711",
        "q=ram+98008+04711",
        "place=919800804711"
      })
  void noListThatLooksForAPhoneIsKept(String list) {
    assertThat(refusal("नाम", list)).isEqualTo(Refusal.DIGITS);
  }

  @Test
  void aNameIsNoPhoneNotEmptyAndShort() {
    assertThat(refusal("98008 04711", "")).isEqualTo(Refusal.DIGITS);
    assertThat(refusal("", "")).isEqualTo(Refusal.NAME);
    assertThat(refusal("न".repeat(SavedView.LONGEST_NAME), "")).isNull();
    assertThat(refusal("न".repeat(SavedView.LONGEST_NAME + 1), "")).isEqualTo(Refusal.NAME);
  }

  @Test
  void aListIsKeptFromItsFirstPage() {
    assertThat(SavedView.of("नाम", Asked.of(Queries.read("state=closed&number=7"))).address())
        .isEqualTo("state=closed");
  }

  @ParameterizedTest
  @EnumSource(ReadyView.class)
  void aReadyListIsAnAddressAsTheInboxWritesIt(ReadyView view) {
    Asked asked = Asked.of(Queries.read(view.address()));

    assertThat(asked.address()).isEqualTo(view.address());
    assertThat(asked.misread()).isFalse();
  }

  private static Refusal refusal(String name, String list) {
    return SavedView.refusal(name, Asked.of(Queries.read(list)), "RTK");
  }
}

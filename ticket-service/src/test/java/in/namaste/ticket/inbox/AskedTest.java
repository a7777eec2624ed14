package in.namaste.ticket.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.State;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "state=overdue",
        "state=closed&sort=oldest&number=7",
        "q=%E0%A4%AE%E0%A5%8B%E0%A4%96%E0%A4%B0%E0%A4%BE+%26+more",
        "state=open&q=water",
        "department=PHED&post=mine&category=PHED.NOWATER&place=B-MEHAM&class=minor&due=overdue"
            + "&reopened=yes&talk=yes&from=2026-11-01&to=2026-11-30"
      })
  void anAddressIsWhatWasAskedFor(String address) {
    assertThat(asked(address).address()).isEqualTo(address);
    assertThat(asked(address).misread()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"from=2026-02-30", "to=999999999-01-01", "due=soon", "class=big", "sort=colour"})
  void whatCannotBeMeantIsLeftOutAndTold(String address) {
    assertThat(asked(address).misread()).isTrue();
    assertThat(asked(address).address()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"number=0", "number=-7", "number=x", "number=99999999999999999999"})
  void aPageThatIsNoneIsTheFirst(String address) {
    assertThat(asked(address).page()).isEqualTo(1);
  }

  @Test
  void aPageBehindTheLastIsTheLast() {
    assertThat(asked("number=2147483647").page()).isEqualTo(Listing.LAST_PAGE);
  }

  @Test
  void aWholeDistrictIsNotSortedByUrgencyForNoIndexHelpsThere() {
    assertThat(asked("state=all&sort=urgent").sort()).isEqualTo(Sort.NEWEST);
  }

  @Test
  void anotherTabKeepsTheFiltersAndBeginsAtTheFirstPage() {
    assertThat(asked("place=B-MEHAM&sort=newest&number=3").on(Tab.CLOSED).address())
        .isEqualTo("state=closed&place=B-MEHAM&sort=newest");
    assertThat(asked("place=B-MEHAM").on(Tab.CLOSED).sort()).isEqualTo(Sort.CHANGED);
  }

  @Test
  void openIsEveryStateInWhichTheDepartmentOwesSomething() {
    String states =
        State.OPEN.stream().sorted().map(each -> "'" + each + "'").collect(Collectors.joining(","));

    assertThat(Tab.OPEN.condition(null, null)).isEqualTo("state in (" + states + ")");
  }

  private static Asked asked(String address) {
    var pairs = new MultivaluedHashMap<String, String>();
    for (String pair : address.isEmpty() ? new String[0] : address.split("&")) {
      String[] parts = pair.split("=", 2);
      pairs.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return Asked.of(pairs);
  }
}

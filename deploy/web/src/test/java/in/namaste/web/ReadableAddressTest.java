package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/desk?state=OPEN&q=%E0%A4%AE%E0%A5%8B%E0%A4%96%E0%A4%B0%E0%A4%BE+%26+more",
        "/desk?q=two%0Alines"
      })
  void addresses_of_people_are_read(String address) {
    assertThat(ReadableAddress.isReadable(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/desk/tickets/a%00b", "/dashboard?department=%00", "/f/%zz", "/desk?q=%1b[0m"})
  void what_no_page_links_to_is_refused(String address) {
    assertThat(ReadableAddress.isReadable(address)).isFalse();
  }
}

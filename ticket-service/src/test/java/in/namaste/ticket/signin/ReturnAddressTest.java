package in.namaste.ticket.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  private final ReturnAddress addresses =
      new ReturnAddress(
          URI.create("http://localhost:8082"),
          URI.create("http://localhost:8083"),
          URI.create("http://localhost:8084"),
          URI.create("http://localhost:8081"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8082/desk/tickets/RTK-2611-004217-7?lang=en",
        "http://localhost:8083/offices",
        "http://localhost:8084/dashboard",
        "http://localhost:8081/sending"
      })
  void pagesOfTheProductAreGoneBackTo(String address) {
    assertThat(addresses.orHome(address)).isEqualTo(URI.create(address));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "http://localhost:8082.evil.example/desk",
        "http://localhost:8082@evil.example/desk",
        "http://localhost:80821/desk",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "http://localhost:8082\\@evil.example",
        "not an address"
      })
  void anythingElseLeadsToTheDesk(String address) {
    assertThat(addresses.orHome(address)).isEqualTo(URI.create("http://localhost:8082/desk"));
  }
}

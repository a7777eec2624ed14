package in.namaste.ticket.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Settings that would let nobody in are said at the start. */
class WaysInTest {

  private static final Optional<String> OFFICE = Optional.of("https://office.example/realms/x");

  @Test
  void someWayInThereMustBe() {
    assertThat(new WaysIn(false, OFFICE).isByPassword()).isFalse();
    assertThatThrownBy(() -> new WaysIn(false, Optional.empty()))
        .hasMessageContaining("BUILT_IN_SIGN_IN");
  }

  @Test
  void anOfficesServerNeedsASecret() {
    URI desk = URI.create("http://localhost:8082");

    assertThatThrownBy(() -> new OfficeTenant(OFFICE, "namaste", Optional.empty(), desk))
        .hasMessageContaining("OIDC_CLIENT_SECRET");
  }
}

package in.namaste.ticket.signin;

import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How people may sign in here. Templates use it as {@code inject:waysIn}. */
@Named("waysIn")
@Startup
@Singleton
public class WaysIn {

  private final boolean passwords;
  private final boolean office;

  /**
   * Reads the configuration.
   *
   * @throws IllegalStateException when nobody could sign in at all; the service does not start
   */
  WaysIn(
      @ConfigProperty(name = "namaste.sign-in.passwords") boolean passwords,
      @ConfigProperty(name = "namaste.sign-in.office.url") Optional<String> office) {
    this.passwords = passwords;
    this.office = office.isPresent();
    if (!this.passwords && !this.office) {
      throw new IllegalStateException(
          "BUILT_IN_SIGN_IN is off and OIDC_ISSUER_URL is not set: nobody could sign in");
    }
  }

  /** By an account's name and password. */
  public boolean isByPassword() {
    return passwords;
  }

  /** At the office's own OpenID Connect server. */
  public boolean isByOffice() {
    return office;
  }
}

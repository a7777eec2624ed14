package in.namaste.ticket.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a person goes after signing in: a page of the product, never elsewhere. */
@ApplicationScoped
class ReturnAddress {

  private final URI desk;
  private final URI home;
  private final List<URI> ours;

  ReturnAddress(
      @ConfigProperty(name = "namaste.desk.url") URI desk,
      @ConfigProperty(name = "namaste.feedback.url") URI feedback,
      @ConfigProperty(name = "namaste.dashboard.url") URI dashboard,
      @ConfigProperty(name = "namaste.gateway.url") URI gateway) {
    this.desk = desk;
    this.home = URI.create(desk + "/desk");
    this.ours = List.of(desk, feedback, dashboard, gateway);
  }

  /**
   * The address asked for, if it is on one of our sites; else the desk.
   *
   * @param asked absolute address; may be null, empty or somebody's trick
   */
  URI orHome(String asked) {
    if (asked == null || asked.isBlank()) {
      return home;
    }
    try {
      URI address = new URI(asked);
      return ours.stream().anyMatch(site -> sameSite(site, address)) ? address : home;
    } catch (URISyntaxException notAnAddress) {
      return home;
    }
  }

  /** The page for choosing a password, which goes on to this address. */
  URI password(URI onwards) {
    return URI.create("/password?return=" + encoded(onwards.toString()));
  }

  /** The door, which goes on to this address. */
  URI signIn(String onwards) {
    return URI.create(desk + "/sign-in?return=" + encoded(onwards));
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  private static boolean sameSite(URI site, URI address) {
    return Objects.equals(site.getScheme(), address.getScheme())
        && Objects.equals(site.getRawAuthority(), address.getRawAuthority());
  }
}

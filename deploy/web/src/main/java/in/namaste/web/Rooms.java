package in.namaste.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pages of the product, whichever service has them, that whoever is signed in may open.
 * Templates use it as {@code inject:rooms}; each service checks its own pages.
 */
@Named("rooms")
@RequestScoped
public class Rooms {

  private static final String DISTRICT = "district";
  private static final String ADMIN = "admin";
  private static final String HEAD = "head";
  private static final String OFFICER = "officer";
  private static final String CALLING_CELL = "calling-cell";
  private static final String FEEDBACK_CELL = "feedback-cell";

  /**
   * One of them.
   *
   * @param key for {@code current} of the template {@code rooms}
   */
  public record Room(String key, String address, String name) {}

  private final Set<String> roles;
  private final Language language;
  private final String desk;
  private final String dashboard;
  private final String feedback;
  private final String gateway;

  @Inject
  Rooms(
      SecurityIdentity reader,
      Page page,
      @ConfigProperty(name = "namaste.desk.url") String desk,
      @ConfigProperty(name = "namaste.dashboard.url") String dashboard,
      @ConfigProperty(name = "namaste.feedback.url") String feedback,
      @ConfigProperty(name = "namaste.gateway.url") String gateway) {
    this(reader.getRoles(), page.language(), desk, dashboard, feedback, gateway);
  }

  Rooms(
      Set<String> roles,
      Language language,
      String desk,
      String dashboard,
      String feedback,
      String gateway) {
    this.roles = Set.copyOf(roles);
    this.language = language;
    this.desk = desk;
    this.dashboard = dashboard;
    this.feedback = feedback;
    this.gateway = gateway;
  }

  /** Those that may be opened, in the order of the menu. */
  public List<Room> open() {
    return Stream.of(
            room("desk", desk + "/desk", "डेस्क", "Desk")
                .of(OFFICER, HEAD, CALLING_CELL, DISTRICT, ADMIN),
            room("new", desk + "/desk/new", "नई शिकायत", "New complaint")
                .of(OFFICER, HEAD, CALLING_CELL, DISTRICT, ADMIN),
            room("calls", desk + "/desk/calls", "फोन", "Calls").of(CALLING_CELL, DISTRICT, ADMIN),
            room("replies", desk + "/desk/replies", "तैयार जवाब", "Ready replies")
                .of(HEAD, DISTRICT, ADMIN),
            room("directory", desk + "/desk/directory", "निर्देशिका", "Directory").of(HEAD, ADMIN),
            room("dashboard", dashboard + "/dashboard", "डैशबोर्ड", "Dashboard")
                .of(OFFICER, HEAD, CALLING_CELL, FEEDBACK_CELL, DISTRICT, ADMIN),
            room("what-if", dashboard + "/dashboard/what-if", "अगर नियम बदलें", "What if")
                .of(DISTRICT, ADMIN),
            room("feedback", feedback + "/admin", "QR कोड", "QR codes")
                .of(FEEDBACK_CELL, DISTRICT, ADMIN),
            room("contacts", feedback + "/admin/contacts", "फोन पर बात", "Visitors to call")
                .of(FEEDBACK_CELL),
            room("sending", gateway + "/sending", "WhatsApp", "WhatsApp").of(DISTRICT, ADMIN))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether whoever is signed in keeps directory and accounts. */
  public boolean isAdmin() {
    return roles.contains(ADMIN);
  }

  /** A room before it is said whose it is. */
  private interface Unassigned {
    List<Room> of(String... allowed);
  }

  private Unassigned room(String key, String address, String hindi, String english) {
    return allowed ->
        Collections.disjoint(roles, List.of(allowed))
            ? List.of()
            : List.of(new Room(key, address, language.say(hindi, english)));
  }
}

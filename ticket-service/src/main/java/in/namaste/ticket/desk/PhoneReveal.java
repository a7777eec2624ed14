package in.namaste.ticket.desk;

import in.namaste.ticket.revealing.Revealing;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a page has to know to offer the form that reveals a phone number. */
@RequestScoped
@Named("phoneReveal")
public class PhoneReveal {

  private final SecurityIdentity reader;

  PhoneReveal(SecurityIdentity reader) {
    this.reader = reader;
  }

  public boolean isAllowed() {
    return Revealing.ROLES.stream().anyMatch(reader::hasRole);
  }

  public int getShortest() {
    return Revealing.SHORTEST_REASON;
  }

  public int getLongest() {
    return Revealing.LONGEST_REASON;
  }
}

package in.namaste.ticket.desk;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** Whether a page offers the way to a ticket's history. */
@RequestScoped
@Named("pastLink")
public class PastLink {

  private final SecurityIdentity reader;

  PastLink(SecurityIdentity reader) {
    this.reader = reader;
  }

  public boolean isAllowed() {
    return Stream.of("head", "district", "admin").anyMatch(reader::hasRole);
  }
}

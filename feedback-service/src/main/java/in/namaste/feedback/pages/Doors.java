package in.namaste.feedback.pages;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Pages of the keepers that not every keeper may open, so that no link leads to a closed door.
 * Templates use it as {@code inject:doors}.
 */
@Named("doors")
@RequestScoped
public class Doors {

  private final SecurityIdentity reader;

  @Inject
  Doors(SecurityIdentity reader) {
    this.reader = reader;
  }

  /** Comments are read by the feedback cell before anybody else reads them. */
  public boolean readsComments() {
    return reader.hasRole(Keepers.FEEDBACK_CELL);
  }

  /** Answers that were set aside are counted after all by the cell or the district. */
  public boolean releasesAnswers() {
    return reader.hasRole(Keepers.FEEDBACK_CELL) || reader.hasRole(Keepers.DISTRICT);
  }
}

package in.namaste.gateway.dialogue;

import java.util.UUID;

/**
 * A question about a ticket that a notice asked and nothing has been said since: only then does a
 * bare "yes" or a loose word belong to that ticket.
 */
public record OpenQuestion(Kind kind, UUID ticketId, String number) {

  /** What was asked. */
  public enum Kind {
    /** Is it really solved? */
    SOLVED,
    /** What is still wrong? Words and photos are welcome. */
    MORE
  }
}

package in.namaste.gateway.dialogue;

import java.util.UUID;

/**
 * Something about a ticket that we said and nothing has been said since: only then does a bare
 * "yes", a loose word or a photo belong to that ticket.
 */
public record OpenQuestion(Kind kind, UUID ticketId, String number) {

  /** What was asked. */
  public enum Kind {
    /** Is it really solved? */
    SOLVED,
    /** What is still wrong? Words and photos are welcome. */
    MORE,
    /** The officer's own question. */
    OFFICER,
    /** How good was the work, from 1 to 5? */
    RATING,
    /** Why is the rejection wrong? Words are welcome, and not needed. */
    APPEAL,
    /** Shall the complaint really be taken back? */
    WITHDRAW,
    /** Shall all that we know of the person be erased? About no ticket. */
    ERASE,
    /** Nothing: we only told something, so that what comes next need not be for another ticket. */
    TOLD
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether words or a photo can be its answer. */
  boolean invites() {
    return kind == Kind.SOLVED || kind == Kind.MORE || kind == Kind.OFFICER;
  }
}

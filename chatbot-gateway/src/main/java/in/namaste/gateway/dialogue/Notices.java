package in.namaste.gateway.dialogue;

import java.util.List;

/** What we say when something has happened to a ticket. */
public final class Notices {
  private Notices() {}

  /** The words for a notice, and the conversation that knows what was asked. */
  public static Turn tell(Conversation conversation, Notice notice, Known known) {
    return new Turn(conversation, List.of(), List.of());
  }
}

package in.namaste.gateway.dialogue;

import java.util.List;

/** The conversation with a citizen, as a function. */
public final class Dialogue {
  private Dialogue() {}

  /** What an input brings about. */
  public static Turn answer(Conversation conversation, Input input, Known known) {
    return new Turn(conversation, List.of(), List.of());
  }
}

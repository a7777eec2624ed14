package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Reply;
import java.util.List;

/** What one input brought about: the conversation after it, what we say, what must be done. */
public record Turn(Conversation conversation, List<Reply> replies, List<Intent> intents) {

  public Turn {
    replies = List.copyOf(replies);
    intents = List.copyOf(intents);
  }
}

package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Reply;
import java.util.ArrayList;
import java.util.List;

/** What one input brought about: the conversation after it, what we say, what must be done. */
public record Turn(Conversation conversation, List<Reply> replies, List<Intent> intents) {

  public Turn {
    replies = List.copyOf(replies);
    intents = List.copyOf(intents);
  }

  /** The same, without a word: it came so late that nobody waits for an answer. */
  public Turn unsaid() {
    return new Turn(conversation, List.of(), intents);
  }

  /** The same, said after a lead: in the same message if it has room, else in one before it. */
  Turn after(String lead) {
    if (lead.isEmpty()) {
      return this;
    }
    var said = new ArrayList<>(replies);
    if (!said.isEmpty() && said.getFirst().hasRoomFor(lead)) {
      said.set(0, said.getFirst().after(lead));
    } else {
      said.addFirst(new Reply.Text(lead));
    }
    return new Turn(conversation, said, intents);
  }
}

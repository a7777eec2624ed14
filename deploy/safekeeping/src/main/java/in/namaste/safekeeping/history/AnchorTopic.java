package in.namaste.safekeeping.history;

import in.namaste.safekeeping.topics.WholeTopic;
import java.util.ArrayList;
import java.util.List;

/** The anchors as they were published. */
public final class AnchorTopic {

  static final String NAME = "history.anchors";

  private AnchorTopic() {}

  /** All of them, in their order. */
  public static List<Anchor> read(WholeTopic.Brokers brokers) {
    List<Anchor> anchors = new ArrayList<>();
    WholeTopic.read(brokers, NAME, (record, event) -> anchors.add(Anchor.of(event)));
    return anchors;
  }
}

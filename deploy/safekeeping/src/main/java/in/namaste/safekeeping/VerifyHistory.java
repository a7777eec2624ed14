package in.namaste.safekeeping;

import in.namaste.safekeeping.history.Anchor;
import in.namaste.safekeeping.history.AnchorTopic;
import in.namaste.safekeeping.history.Finding;
import in.namaste.safekeeping.history.HistoryCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The command that tells whether the history was bent. */
final class VerifyHistory {

  /** Places printed; who has more needs no longer list to know. */
  private static final int PRINTED = 200;

  private VerifyHistory() {}

  /** Prints what it finds and returns whether all is whole. */
  static boolean run(Target target) throws SQLException {
    Finding finding;
    Optional<Supplier<List<Anchor>>> topic =
        target.brokers().answer()
            ? Optional.of(() -> AnchorTopic.read(target.brokers()))
            : Optional.empty();
    try (Connection database = target.reading()) {
      finding = HistoryCheck.of(database, topic);
    }
    System.out.printf(
        "%,d entries in %,d chains (%,d with erased words), %,d anchors, %s%n",
        finding.entries(),
        finding.chains(),
        finding.erased(),
        finding.anchors(),
        finding.published() < 0
            ? "no broker answers on "
                + target.brokers().bootstrapServers()
                + ": the anchors were not compared with history.anchors"
            : "%,d records on history.anchors".formatted(finding.published()));
    finding.remarks().forEach(remark -> System.out.println("note: " + remark));
    finding.broken().stream()
        .limit(PRINTED)
        .forEach(place -> System.out.println("BROKEN " + place));
    System.out.println(
        finding.isWhole()
            ? "The history is whole."
            : "The history is broken in %,d places.".formatted(finding.broken().size()));
    return finding.isWhole();
  }
}

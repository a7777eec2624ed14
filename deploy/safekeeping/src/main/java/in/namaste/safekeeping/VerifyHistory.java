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

  /**
   * Prints what it finds and returns whether all is whole.
   *
   * @throws Refused as {@link #isWhole} does
   */
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
    boolean whole = isWhole(finding);
    System.out.println(
        whole
            ? "The history is whole."
            : "The history is broken in %,d places.".formatted(finding.broken().size()));
    return whole;
  }

  /**
   * Whether all is whole.
   *
   * @throws Refused when nothing is broken as far as it was seen, but no broker answered: a history
   *     that was replaced from its beginning would look so
   */
  static boolean isWhole(Finding finding) {
    if (finding.isWhole() && finding.published() < 0) {
      throw new Refused("The history is whole as far as it was seen, and that is not all of it.");
    }
    return finding.isWhole();
  }
}

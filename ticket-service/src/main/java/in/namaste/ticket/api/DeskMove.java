package in.namaste.ticket.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The moves of the desk by their names in addresses, and which fields each reads. */
@SuppressWarnings("ImmutableEnumChecker") // The sets are made by Set.copyOf and cannot be changed.
enum DeskMove {
  ASSIGN("post"),
  SHARE_DATE("date", "reason"),
  /** The same work: which of both it is, the ticket knows. */
  CHANGE_DATE("date", "reason"),
  START,
  ASK("question"),
  RESOLVE("report"),
  TRANSFER("department", "reason"),
  RECLASSIFY("category", "ticketClass", "reason"),
  REJECT("rejection", "reason"),
  MERGE("master"),
  SPLIT,
  CALL("outcome", "words");

  private final Set<String> fields;

  DeskMove(String... fields) {
    Set<String> all = new HashSet<>(Set.of(fields));
    all.add("version");
    this.fields = Set.copyOf(all);
  }

  Set<String> fields() {
    return fields;
  }

  private String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<DeskMove> of(String wireName) {
    return Arrays.stream(values()).filter(move -> move.wireName().equals(wireName)).findFirst();
  }
}

package in.namaste.ticket.api;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Move;
import in.namaste.ticket.Ticket;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The moves of the desk by their names in addresses, and which fields each reads. */
@SuppressWarnings("ImmutableEnumChecker") // The sets are made by Set.copyOf and cannot be changed.
enum DeskMove {
  ASSIGN(Set.of(Move.ASSIGN), "post"),
  SHARE_DATE(Set.of(Move.SHARE_DATE), "date", "reason"),
  /** The same work: which of both it is, the ticket knows. */
  CHANGE_DATE(Set.of(Move.CHANGE_DATE), "date", "reason"),
  START(Set.of(Move.START)),
  ASK(Set.of(Move.ASK), "question"),
  RESOLVE(Set.of(Move.RESOLVE), "report"),
  TRANSFER(Set.of(Move.TRANSFER, Move.PASS_ON), "department", "reason"),
  RECLASSIFY(Set.of(Move.RECLASSIFY), "category", "ticketClass", "reason"),
  REJECT(Set.of(Move.REJECT), "rejection", "reason"),
  MERGE(Set.of(Move.MERGE), "master"),
  SPLIT(Set.of(Move.SPLIT)),
  CALL(Set.of(Move.CALL), "outcome", "words");

  private final Set<Move> any;
  private final Set<String> fields;

  DeskMove(Set<Move> any, String... fields) {
    this.any = any;
    Set<String> all = new HashSet<>(Set.of(fields));
    all.add("version");
    this.fields = Set.copyOf(all);
  }

  Set<String> fields() {
    return fields;
  }

  /** Whether photos may come with it. */
  boolean takesPhotos() {
    return this == RESOLVE;
  }

  private String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<DeskMove> of(String wireName) {
    return Arrays.stream(values()).filter(move -> move.wireName().equals(wireName)).findFirst();
  }

  /** Those that somebody may make now. */
  static List<String> allowed(Ticket ticket, Actor by) {
    return Arrays.stream(values())
        .filter(move -> move.any.stream().anyMatch(one -> ticket.allows(one, by)))
        .map(DeskMove::wireName)
        .toList();
  }
}

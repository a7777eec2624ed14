package in.namaste.ticket.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often a wrong password was given for one name, and how long nobody may try again. */
@Entity
@Table(name = "failed_sign_in")
class FailedSignIn {

  /** Wrong passwords in a row before the first rest. */
  static final int FREE = 5;

  /** Doubles with each wrong password after it. */
  static final Duration FIRST_REST = Duration.ofMinutes(1);

  static final Duration LONGEST_REST = Duration.ofHours(1);

  /** After so long without a try all is forgotten. */
  static final Duration REMEMBERED = Duration.ofHours(24);

  private static final int MOST_DOUBLINGS = 10;

  @Id
  @Column(name = "name_hash")
  private String nameHash;

  private int count;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "rests_until")
  private Instant restsUntil;

  FailedSignIn() {}

  FailedSignIn(String nameHash) {
    this.nameHash = nameHash;
  }

  String nameHash() {
    return nameHash;
  }

  /** Until when nobody may try; empty when somebody may. */
  Optional<Instant> restsUntil(Instant now) {
    return Optional.ofNullable(restsUntil).filter(now::isBefore);
  }

  /** Counts a try as wrong until it turns out to be right. */
  void count(Instant now) {
    if (lastAt != null && now.isAfter(lastAt.plus(REMEMBERED))) {
      count = 0;
    }
    count++;
    lastAt = now;
    restsUntil = count < FREE ? null : now.plus(rest(count - FREE));
  }

  private static Duration rest(int after) {
    Duration rest = FIRST_REST.multipliedBy(1L << Math.min(after, MOST_DOUBLINGS));
    return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
  }
}

package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a citizen hears after a move. */
public enum NoticeKind {
  REGISTERED,
  ASSIGNED,
  DATE_SHARED,
  DATE_CHANGED,
  WORK_STARTED,
  RESOLVED,
  REOPENED,
  CLOSED_CONFIRMED,
  CLOSED_UNCONFIRMED,
  QUESTION,
  ANSWER_RECEIVED,
  WITHDRAWN,
  TRANSFERRED,
  RECLASSIFIED,
  REJECTED,
  APPEAL_ACCEPTED,
  MERGED,
  /** A merged ticket goes on alone. */
  SPLIT;

  /** The name in {@code ticket.notices}, such as {@code date-shared}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

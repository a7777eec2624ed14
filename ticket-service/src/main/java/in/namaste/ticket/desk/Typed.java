package in.namaste.ticket.desk;

import in.namaste.ticket.Move;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.web.DistrictTime;
import in.namaste.web.TypedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * What an officer typed into a form, so that it is not lost when the form is refused.
 *
 * @param move whose form it was; null when nobody typed yet
 * @param why the refusal; null for none
 * @param date such as {@code 2026-12-05}
 * @param time of the district, such as {@code 18:00}
 */
public record Typed(
    Move move,
    Why why,
    String post,
    String date,
    String time,
    String reason,
    String report,
    String question) {

  private static final String END_OF_OFFICE_DAY = "18:00";

  /** A page nobody has typed into yet. */
  static final Typed NOTHING = in(null);

  static Typed in(Move move) {
    return new Typed(move, null, "", "", END_OF_OFFICE_DAY, "", "", "");
  }

  /** The name of the form that was refused; empty for none. */
  public String form() {
    if (why == null) {
      return "";
    }
    return move == Move.SHARE_DATE ? "date" : move.name().toLowerCase(Locale.ROOT);
  }

  /** Whether this form was refused. */
  public boolean refusedIn(String moveName) {
    return why != null && move.name().equals(moveName);
  }

  /** Whether the ticket was moved by somebody else before this form came. */
  public boolean tooLate() {
    return why == Why.CHANGED_MEANWHILE || why == Why.WRONG_STATE;
  }

  Typed refused(Why refusal) {
    return new Typed(move, refusal, post, date, time, reason, report, question);
  }

  Typed post(String typed) {
    return new Typed(move, why, TypedText.of(typed), date, time, reason, report, question);
  }

  Typed date(String typedDate, String typedTime, String typedReason) {
    return new Typed(
        move,
        why,
        post,
        TypedText.of(typedDate),
        TypedText.of(typedTime),
        TypedText.of(typedReason),
        report,
        question);
  }

  Typed report(String typed) {
    return new Typed(move, why, post, date, time, reason, TypedText.of(typed), question);
  }

  Typed question(String typed) {
    return new Typed(move, why, post, date, time, reason, report, TypedText.of(typed));
  }

  /**
   * The moment that date and time name.
   *
   * @throws MoveRefused when they name none
   */
  Instant instant() {
    try {
      return LocalDate.parse(date)
          .atTime(LocalTime.parse(time))
          .atZone(DistrictTime.ZONE)
          .toInstant();
    } catch (DateTimeException notADate) {
      throw new MoveRefused(Why.DATE_MISSING);
    }
  }
}

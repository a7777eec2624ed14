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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an officer typed into a form, so that it is not lost when the form is refused.
 *
 * @param move whose form it was; null when nobody typed yet
 * @param why the refusal; null for none
 * @param fields of the form, by their names
 */
public record Typed(Move move, Why why, Map<String, String> fields) {

  private static final String END_OF_OFFICE_DAY = "18:00";

  /** A page nobody has typed into yet. */
  static final Typed NOTHING = in(null);

  static Typed in(Move move) {
    return new Typed(move, null, Map.of());
  }

  /** The same with one more field, cleaned of what no form may carry. */
  Typed with(String field, String typed) {
    Map<String, String> more = new HashMap<>(fields);
    more.put(field, TypedText.of(typed));
    return new Typed(move, why, Map.copyOf(more));
  }

  Typed refused(Why refusal) {
    return new Typed(move, refusal, fields);
  }

  /** What stands in a field; empty for nothing. */
  String of(String field) {
    return fields.getOrDefault(field, "");
  }

  /** What was typed into a field of this form; empty for nothing, and for every other form. */
  public String typedIn(String moveName, String field) {
    return move != null && move.name().equals(moveName) ? of(field) : "";
  }

  /**
   * A form with a ready reply in it.
   *
   * @param field id of the text field on the page
   */
  static Typed filled(String field, String words) {
    return switch (field) {
      case "ask-question" -> in(Move.ASK).with("question", words);
      case "resolve-report" -> in(Move.RESOLVE).with("report", words);
      case "date-reason" -> in(Move.SHARE_DATE).with("reason", words);
      case "transfer-reason" -> in(Move.TRANSFER).with("reason", words);
      case "reject-reason" -> in(Move.REJECT).with("reason", words);
      default -> NOTHING;
    };
  }

  /** The name of the form that somebody typed into; empty for none. */
  public String form() {
    if (move == null) {
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

  public String post() {
    return of("post");
  }

  /** Such as {@code 2026-12-05}. */
  public String date() {
    return of("date");
  }

  /** Of the district, such as {@code 18:00}. */
  public String time() {
    return fields.getOrDefault("time", END_OF_OFFICE_DAY);
  }

  /** The reason of a date. */
  public String reason() {
    return typedIn(Move.SHARE_DATE.name(), "reason");
  }

  public String report() {
    return of("report");
  }

  public String question() {
    return of("question");
  }

  /**
   * The moment that date and time name.
   *
   * @throws MoveRefused when they name none
   */
  Instant instant() {
    try {
      return LocalDate.parse(date())
          .atTime(LocalTime.parse(time()))
          .atZone(DistrictTime.ZONE)
          .toInstant();
    } catch (DateTimeException notADate) {
      throw new MoveRefused(Why.DATE_MISSING);
    }
  }
}

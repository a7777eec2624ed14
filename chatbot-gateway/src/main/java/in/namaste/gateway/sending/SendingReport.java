package in.namaste.gateway.sending;

import java.time.Instant;
import java.util.List;

/**
 * How sending stands.
 *
 * @param waiting to be sent as soon as it may
 * @param night of those, what waits for the morning
 * @param held outside the 24-hour window, follows the citizen's next message
 * @param unconfirmed the answer was lost, a status may still tell
 * @param parked set aside
 * @param sent taken by Meta within the last 24 hours
 * @param delivered of those, what has reached a phone
 * @param oldest since when the oldest one waits that could go; null when none does
 * @param failures the newest of those set aside, at most {@link Overview#MOST_SHOWN}
 */
public record SendingReport(
    long waiting,
    long night,
    long held,
    long unconfirmed,
    long parked,
    long sent,
    long delivered,
    Instant oldest,
    List<PauseLine> pauses,
    List<Failure> failures) {

  /**
   * A pause.
   *
   * @param everything answers wait, too; otherwise only what we start
   * @param operator somebody must act
   * @param until when a message tries again
   */
  public record PauseLine(
      boolean everything,
      Trouble trouble,
      int code,
      boolean operator,
      Instant since,
      Instant until) {}

  /**
   * A message that was set aside.
   *
   * @param messageId by which it is sent again
   * @param number ticket it speaks of; null for the answers of a conversation
   * @param kind reply, notice or template
   * @param citizen the end of the phone or user id
   * @param code 0 when Meta gave none
   */
  public record Failure(
      String messageId,
      Instant at,
      String number,
      String kind,
      String citizen,
      Trouble trouble,
      int code) {}
}

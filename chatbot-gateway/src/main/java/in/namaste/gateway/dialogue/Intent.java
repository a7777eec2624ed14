package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Area;
import java.util.List;
import java.util.UUID;

/** What the rest of the product must do because of what a citizen said. */
public sealed interface Intent {

  /**
   * The name or the place of this citizen is known now, or has changed.
   *
   * @param placeCode of a village, ward, or of a block or town when the person was not sure
   */
  record RegisterCitizen(String name, Area area, String placeCode) implements Intent {}

  /**
   * The complaint was seen whole and sent.
   *
   * @param description already redacted; 1 to 4096 long
   * @param location null when none was sent
   * @param officeCode office whose QR code led here; null otherwise; never trusted
   */
  record SubmitGrievance(
      String name,
      Area area,
      String placeCode,
      String departmentCode,
      String categoryCode,
      String description,
      List<Evidence> evidence,
      Location location,
      String officeCode)
      implements Intent {}

  /** "Yes, it is solved". */
  record ConfirmResolution(UUID ticketId) implements Intent {}

  /**
   * "No, it is not solved".
   *
   * @param reason null when the person only tapped
   */
  record RequestReopening(UUID ticketId, String reason) implements Intent {}

  /**
   * "It was rejected, and that is wrong".
   *
   * @param words why, already redacted; null when nothing was said
   */
  record RequestAppeal(UUID ticketId, String words) implements Intent {}

  /**
   * The answer to the officer's question.
   *
   * @param words already redacted; null when there are none
   * @param location null when there is none
   */
  record GiveInformation(UUID ticketId, List<Evidence> evidence, String words, Location location)
      implements Intent {}

  /** The complaint is taken back. */
  record Withdraw(UUID ticketId) implements Intent {}

  /**
   * How well it was solved.
   *
   * @param rating 1 very bad to 5 very good
   */
  record RateResolution(UUID ticketId, int rating) implements Intent {}

  /** "I want to talk to somebody about it". */
  record RequestContact(UUID ticketId) implements Intent {}

  /** All that is known of this person is to go; asked once more before. */
  record EraseMe() implements Intent {}

  /**
   * More about an open ticket.
   *
   * @param words already redacted; null when there are none
   * @param location null when there is none
   */
  record AddEvidence(UUID ticketId, List<Evidence> evidence, String words, Location location)
      implements Intent {}
}

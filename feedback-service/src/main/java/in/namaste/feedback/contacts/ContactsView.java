package in.namaste.feedback.contacts;

import in.namaste.feedback.contacts.LeftContact.Call;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The list as the feedback cell sees it.
 *
 * @param hasKey false when this service was given no key
 * @param open whether this session may read phones now
 * @param trouble null when nothing went wrong
 * @param days how long a contact is kept
 * @param minutes how long the key stays open
 */
record ContactsView(
    boolean hasKey,
    boolean open,
    Trouble trouble,
    long days,
    long minutes,
    Language language,
    List<Line> lines) {

  /**
   * One visitor to be called.
   *
   * @param counter empty for the whole office
   * @param scores each question with its answer
   * @param shown whether the phone was just opened
   * @param phone as it is dialled; null while it is not shown, or when the key does not fit
   * @param readings who opened it so far, oldest first
   */
  record Line(
      UUID answer,
      String office,
      String counter,
      String day,
      int overall,
      List<Score> scores,
      String comment,
      boolean shown,
      String phone,
      List<Reading> readings,
      List<Call> calls) {

    /** For the template: the phone without blanks, for a link that dials it. */
    public String dialled() {
      return phone.replace(" ", "");
    }
  }

  /** One question beside the overall one. */
  record Score(String question, int score) {}

  /** For the template: the outcomes to choose from. */
  public List<Outcome> outcomes() {
    return List.of(Outcome.values());
  }

  /** For the template: a time in the language of the page. */
  public String when(Instant at) {
    return DistrictTime.dateTime(at, language);
  }
}

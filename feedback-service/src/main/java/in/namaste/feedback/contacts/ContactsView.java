package in.namaste.feedback.contacts;

import in.namaste.feedback.contacts.LeftContact.Call;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
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
   * @param phone as it is dialled; null while the key is closed, or when it does not fit
   */
  record Line(
      UUID answer,
      String office,
      String counter,
      String day,
      int overall,
      List<Score> scores,
      String comment,
      String phone,
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

  /** For the template: when a call was made. */
  public String when(Call call) {
    return DistrictTime.dateTime(call.at(), language);
  }
}

package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.history.Change;
import in.namaste.web.Language;
import java.util.List;

/**
 * One office as its keepers see it.
 *
 * @param asked what it asks now
 * @param own whether these are questions of its own
 * @param trouble why something asked for was not done, else null
 * @param done whether something was just done
 */
record OfficeView(
    Office office,
    Language language,
    String department,
    Questionnaire asked,
    boolean own,
    List<Change> history,
    boolean mayChange,
    Trouble trouble,
    boolean done) {

  public String name() {
    return office.name(language);
  }

  int status() {
    return trouble == null ? 200 : trouble.status();
  }
}

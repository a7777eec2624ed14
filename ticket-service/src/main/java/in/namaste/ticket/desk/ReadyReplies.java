package in.namaste.ticket.desk;

import in.namaste.ticket.PublicState;
import in.namaste.ticket.replies.Purpose;
import in.namaste.ticket.replies.Reply;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ready replies for one ticket, filled with what it knows, in the citizen's language.
 *
 * @param language of the words
 */
public record ReadyReplies(String language, List<Ready> all) {

  /**
   * One of them.
   *
   * @param title in the language of the page
   */
  public record Ready(long id, Purpose purpose, String title, String words) {}

  static ReadyReplies of(
      List<Reply> replies, PublicState state, String citizensLanguage, Names names) {
    Language language = Language.of(citizensLanguage).orElse(Language.HI);
    Map<String, String> known = known(state, new Names(names.directory(), language));
    return new ReadyReplies(
        language.code(),
        replies.stream()
            .map(
                reply ->
                    new Ready(
                        reply.id(),
                        reply.purpose(),
                        reply.title(names.language()),
                        reply.words(language, known)))
            .toList());
  }

  private static Map<String, String> known(PublicState state, Names names) {
    Map<String, String> known = new HashMap<>();
    known.put("number", state.number());
    known.put("department", names.department(state.departmentCode()));
    known.put("place", names.place(state.placeCode()));
    known.put("category", names.category(state.categoryCode()));
    if (state.promisedBy() != null) {
      known.put("date", DistrictTime.dateTime(state.promisedBy(), names.language()));
    }
    return known;
  }

  /** The words of one of them; empty for any other. */
  String words(long id) {
    return all.stream().filter(ready -> ready.id() == id).findFirst().map(Ready::words).orElse("");
  }

  public List<Ready> questions() {
    return of(Purpose.QUESTION);
  }

  public List<Ready> reports() {
    return of(Purpose.REPORT);
  }

  public List<Ready> reasons() {
    return of(Purpose.REASON);
  }

  public List<Ready> transfers() {
    return of(Purpose.TRANSFER);
  }

  public List<Ready> rejections() {
    return of(Purpose.REJECTION);
  }

  private List<Ready> of(Purpose purpose) {
    return all.stream().filter(ready -> ready.purpose() == purpose).toList();
  }
}

package in.namaste.ticket.desk.replies;

import in.namaste.ticket.replies.Purpose;
import in.namaste.ticket.replies.Reply;
import in.namaste.ticket.replies.ReplyRefused.Why;
import in.namaste.ticket.replies.ReplyText;
import in.namaste.web.TypedText;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What somebody typed into the form of a ready reply, so that a refused one comes back. A field
 * that did not come is null.
 */
public class ReplyForm {

  @RestForm int version;
  @RestForm String department;
  @RestForm String purpose;
  @RestForm String titleHi;
  @RestForm String titleEn;
  @RestForm String wordsHi;
  @RestForm String wordsEn;

  @RestForm boolean offered;

  private Why why;

  static ReplyForm empty(String department) {
    var form = new ReplyForm();
    form.department = department == null ? "" : department;
    form.purpose = Purpose.QUESTION.wireName();
    form.titleHi = "";
    form.titleEn = "";
    form.wordsHi = "";
    form.wordsEn = "";
    form.offered = true;
    return form;
  }

  static ReplyForm of(Reply reply) {
    ReplyForm form = empty(reply.departmentCode());
    ReplyText text = reply.text();
    form.version = reply.version();
    form.purpose = reply.purpose().wireName();
    form.titleHi = text.titleHi();
    form.titleEn = text.titleEn();
    form.wordsHi = text.wordsHi();
    form.wordsEn = text.wordsEn();
    form.offered = reply.active();
    return form;
  }

  ReplyForm refused(Why refusal) {
    why = refusal;
    return this;
  }

  ReplyText text() {
    return new ReplyText(titleHi(), titleEn(), wordsHi(), wordsEn());
  }

  Purpose chosen() {
    return Purpose.of(purpose()).orElse(Purpose.QUESTION);
  }

  /** Null for all departments. */
  String departmentCode() {
    String code = department();
    return code.isEmpty() ? null : code;
  }

  public List<Purpose> purposes() {
    return List.of(Purpose.values());
  }

  public Why why() {
    return why;
  }

  public int version() {
    return version;
  }

  public String department() {
    return TypedText.of(department);
  }

  public String purpose() {
    return TypedText.of(purpose);
  }

  public String titleHi() {
    return TypedText.of(titleHi);
  }

  public String titleEn() {
    return TypedText.of(titleEn);
  }

  public String wordsHi() {
    return TypedText.of(wordsHi);
  }

  public String wordsEn() {
    return TypedText.of(wordsEn);
  }

  public boolean offered() {
    return offered;
  }
}

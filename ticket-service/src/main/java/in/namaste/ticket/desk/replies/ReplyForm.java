package in.namaste.ticket.desk.replies;

import in.namaste.ticket.replies.Purpose;
import in.namaste.ticket.replies.Reply;
import in.namaste.ticket.replies.ReplyRefused.Why;
import in.namaste.ticket.replies.ReplyText;
import in.namaste.web.TypedText;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed into the form of a ready reply, so that a refused one comes back. */
public class ReplyForm {

  @RestForm int version;

  @RestForm
  @DefaultValue("")
  String department;

  @RestForm
  @DefaultValue("")
  String purpose;

  @RestForm
  @DefaultValue("")
  String titleHi;

  @RestForm
  @DefaultValue("")
  String titleEn;

  @RestForm
  @DefaultValue("")
  String wordsHi;

  @RestForm
  @DefaultValue("")
  String wordsEn;

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
    return new ReplyText(
        TypedText.of(titleHi), TypedText.of(titleEn), TypedText.of(wordsHi), TypedText.of(wordsEn));
  }

  Purpose chosen() {
    return Purpose.of(purpose).orElse(Purpose.QUESTION);
  }

  /** Null for all departments. */
  String departmentCode() {
    return department.isBlank() ? null : department;
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
    return department;
  }

  public String purpose() {
    return purpose;
  }

  public String titleHi() {
    return titleHi;
  }

  public String titleEn() {
    return titleEn;
  }

  public String wordsHi() {
    return wordsHi;
  }

  public String wordsEn() {
    return wordsEn;
  }

  public boolean offered() {
    return offered;
  }
}

package in.namaste.ticket.replies;

import in.namaste.ticket.Actor;
import in.namaste.ticket.replies.ReplyRefused.Why;
import in.namaste.web.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;

/** A ready reply: of one department, or for all. */
@Entity
@Table(name = "reply")
public class Reply {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;

  @Column(name = "department_code")
  private String departmentCode;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "title_hi")
  private String titleHi;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "words_hi")
  private String wordsHi;

  @Column(name = "words_en")
  private String wordsEn;

  private boolean active;
  private int version;

  Reply() {}

  /**
   * A reply to be offered from now on.
   *
   * @param code in the history; never changed
   * @param departmentCode null for all departments
   */
  Reply(String code, String departmentCode, Purpose purpose, ReplyText text) {
    this.code = code;
    this.departmentCode = departmentCode;
    this.purpose = purpose;
    this.active = true;
    write(text);
  }

  /**
   * Changes it.
   *
   * @param seen version on the page that was acted from
   */
  void change(Purpose newPurpose, ReplyText text, boolean offered, int seen, Actor by) {
    if (!mayBeChangedBy(by)) {
      throw new ReplyRefused(Why.NOT_YOURS);
    }
    if (version != seen) {
      throw new ReplyRefused(Why.CHANGED_MEANWHILE);
    }
    purpose = newPurpose;
    active = offered;
    write(text);
  }

  private void write(ReplyText text) {
    titleHi = text.titleHi();
    titleEn = text.titleEn();
    wordsHi = text.wordsHi();
    wordsEn = text.wordsEn();
    version++;
  }

  /** Those for all departments are the district's; a head has the own department's. */
  public boolean mayBeChangedBy(Actor by) {
    return mayBeMadeBy(by, departmentCode);
  }

  static boolean mayBeMadeBy(Actor by, String departmentCode) {
    return switch (by.role()) {
      case DISTRICT, ADMIN -> true;
      case HEAD -> Objects.equals(departmentCode, by.departmentCode());
      default -> false;
    };
  }

  /** The words in a language, filled with what a ticket knows. */
  public String words(Language language, Map<String, String> known) {
    return ReplyText.filled(language.say(wordsHi, wordsEn), known);
  }

  public String title(Language language) {
    return language.say(titleHi, titleEn);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** Null for all departments. */
  public String departmentCode() {
    return departmentCode;
  }

  public Purpose purpose() {
    return purpose;
  }

  public ReplyText text() {
    return new ReplyText(titleHi, titleEn, wordsHi, wordsEn);
  }

  public boolean active() {
    return active;
  }

  public int version() {
    return version;
  }
}

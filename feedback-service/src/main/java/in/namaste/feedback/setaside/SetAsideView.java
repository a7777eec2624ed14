package in.namaste.feedback.setaside;

import in.namaste.feedback.Office;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.web.Language;
import java.util.List;

/** Hours with answers set aside and what was released, as the feedback cell sees them. */
record SetAsideView(
    SetAsideSheet sheet, List<Released> released, OfficeBook offices, Language language) {

  public List<SetAsideHour> hours() {
    return sheet.hours();
  }

  /** Null when these are the newest. */
  public Integer newer() {
    return sheet.number() == 1 ? null : sheet.number() - 1;
  }

  /** Null when there are none. */
  public Integer older() {
    return sheet.isFollowed() ? sheet.number() + 1 : null;
  }

  /** The office's name, or its code where it is not known here. */
  public String name(String office) {
    return offices.find(office).map(known -> name(known)).orElse(office);
  }

  private String name(Office office) {
    return office.name(language);
  }
}

package in.namaste.ticket.desk.calls;

import in.namaste.ticket.CallOutcome;
import in.namaste.ticket.calling.CallSheet;
import in.namaste.ticket.calling.ToCall;
import in.namaste.ticket.desk.Names;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import in.namaste.web.district.District;
import java.util.List;

/** The calls as the pages show them. */
public final class CallView {

  private CallView() {}

  /**
   * A row of the list.
   *
   * @param restsUntil empty when somebody may ring now
   * @param claimedBy empty for nobody
   */
  public record Line(
      String number,
      String category,
      String place,
      String resolved,
      int attempts,
      String restsUntil,
      String claimedBy,
      boolean mine) {}

  /**
   * One call.
   *
   * @param language in which the script is read, the citizen's
   * @param office from which the clerk rings
   */
  public record Sheet(
      String number,
      long version,
      String language,
      String office,
      String name,
      String phone,
      String category,
      String place,
      String resolved,
      String report,
      int attempts) {

    public List<CallOutcome> outcomes() {
      return List.of(CallOutcome.values());
    }
  }

  static Line line(ToCall one, Names names, String account) {
    return new Line(
        one.number(),
        names.categoryShort(one.categoryCode()),
        names.place(one.placeCode()),
        DistrictTime.dateTime(one.resolvedAt(), names.language()),
        one.attempts(),
        one.restsUntil() == null ? "" : DistrictTime.dateTime(one.restsUntil(), names.language()),
        one.claimedBy() == null ? "" : one.claimedBy(),
        account.equals(one.claimedBy()));
  }

  /** In the citizen's language, which the clerk speaks on the phone. */
  static Sheet sheet(CallSheet sheet, Names pageNames, District district) {
    Language language = Language.of(sheet.language()).orElse(Language.HI);
    Names names = new Names(pageNames.directory(), language);
    return new Sheet(
        sheet.number(),
        sheet.version(),
        language.code(),
        district.headOffice(language),
        sheet.name(),
        sheet.phone(),
        names.category(sheet.categoryCode()),
        names.place(sheet.placeCode()),
        DistrictTime.dateTime(sheet.resolvedAt(), language),
        sheet.report(),
        sheet.attempts());
  }
}

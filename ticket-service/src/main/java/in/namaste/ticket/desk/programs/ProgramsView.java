package in.namaste.ticket.desk.programs;

import in.namaste.ticket.Role;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.programs.KeepingTokens;
import in.namaste.ticket.programs.KnownToken;
import in.namaste.ticket.programs.Scope;
import in.namaste.web.DistrictTime;
import in.namaste.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The page of the programs. */
public record ProgramsView(
    Reader reader,
    Told told,
    List<Row> rows,
    List<String> scopes,
    List<String> roles,
    List<Choice> departments,
    List<Integer> days) {

  /** How long a token may be asked for, in days. */
  private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

  /**
   * One token.
   *
   * @param role wire name of as whom it acts; empty for one that has no business with tickets
   * @param department empty for roles that are bound to none
   * @param used the day of its last use, as it is said; empty for never
   */
  public record Row(
      String name,
      List<String> scopes,
      String role,
      String department,
      String until,
      String used,
      KnownToken.Standing standing) {

    /** Whether it still opens something. */
    public boolean isGood() {
      return standing == KnownToken.Standing.GOOD;
    }
  }

  /** One line of a list to choose from. */
  public record Choice(String code, String name) {}

  static ProgramsView of(
      List<KnownToken> tokens, Names names, Page page, Reader reader, Told told) {
    return new ProgramsView(
        reader,
        told,
        tokens.stream().map(token -> row(token, names, page)).toList(),
        wireNames(Stream.of(Scope.values())),
        KeepingTokens.ROLES.stream().map(Role::wireName).toList(),
        names.directory().departments().stream()
            .map(department -> new Choice(department.code(), names.department(department.code())))
            .toList(),
        DAYS);
  }

  private static Row row(KnownToken token, Names names, Page page) {
    return new Row(
        token.name(),
        wireNames(token.scopes().stream().sorted()),
        token.role() == Role.PROGRAM ? "" : token.role().wireName(),
        token.departmentCode() == null ? "" : names.department(token.departmentCode()),
        page.date(LocalDate.ofInstant(token.expiresAt(), DistrictTime.ZONE)),
        token.lastUsedOn() == null ? "" : page.date(token.lastUsedOn()),
        token.standing());
  }

  private static List<String> wireNames(Stream<Scope> scopes) {
    return scopes.map(Scope::wireName).toList();
  }
}

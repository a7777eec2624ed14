package in.namaste.ticket.desk.accounts;

import in.namaste.ticket.Role;
import in.namaste.ticket.accounts.Account;
import in.namaste.ticket.accounts.KnownAccount;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.web.Page;
import java.util.List;
import java.util.stream.Stream;

/** The page of the accounts. */
public record AccountsView(
    Reader reader,
    Told told,
    List<Row> rows,
    List<String> roles,
    List<Choice> departments,
    List<Choice> posts) {

  /**
   * One account.
   *
   * @param department empty for district-wide roles
   * @param rests until when nobody may sign in, as it is said; empty for now
   */
  public record Row(
      String name,
      String role,
      String department,
      String post,
      boolean first,
      boolean disabled,
      String rests,
      boolean own) {}

  /** One line of a list to choose from. */
  public record Choice(String code, String name) {}

  static AccountsView of(
      List<KnownAccount> accounts, Names names, Page page, Reader reader, Told told) {
    return new AccountsView(
        reader,
        told,
        accounts.stream().map(known -> row(known, names, page, reader)).toList(),
        Stream.of(Role.values()).filter(Role::signsIn).map(Role::wireName).toList(),
        names.directory().departments().stream()
            .map(department -> new Choice(department.code(), names.department(department.code())))
            .toList(),
        names.directory().departments().stream()
            .flatMap(department -> names.directory().posts(department.code()).stream())
            .map(
                post ->
                    new Choice(
                        post.code(),
                        names.department(post.departmentCode()) + ": " + names.name(post)))
            .toList());
  }

  private static Row row(KnownAccount known, Names names, Page page, Reader reader) {
    Account account = known.account();
    return new Row(
        account.name(),
        account.role().wireName(),
        account.departmentCode() == null ? "" : names.department(account.departmentCode()),
        names.post(account.post()),
        account.hasFirstPassword(),
        account.isDisabled(),
        known.restsUntil() == null ? "" : page.dateTime(known.restsUntil()),
        account.name().equals(reader.account()));
  }
}

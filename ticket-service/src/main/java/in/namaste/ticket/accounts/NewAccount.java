package in.namaste.ticket.accounts;

import in.namaste.ticket.Role;
import java.time.Instant;

/** An account about to be made, while its password is still known. */
record NewAccount(
    String name, String password, String hash, Role role, String departmentCode, String post) {

  static NewAccount of(String name, Role role, String departmentCode, String post) {
    String password = FirstPassword.random();
    return new NewAccount(name, password, FirstPassword.hash(password), role, departmentCode, post);
  }

  Account account(Instant now) {
    return new Account(name, hash, role, departmentCode, post, now);
  }

  /** Name, password, role and department, separated by tabs. */
  String line() {
    return String.join(
        "\t", name, password, role.wireName(), departmentCode == null ? "-" : departmentCode);
  }
}

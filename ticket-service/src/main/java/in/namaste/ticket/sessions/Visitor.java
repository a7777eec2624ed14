package in.namaste.ticket.sessions;

import in.namaste.ticket.Role;

/**
 * For whom a session is opened.
 *
 * @param name the account
 * @param role as whom; null for somebody who has to choose a password first and may do nothing else
 * @param departmentCode null for district-wide roles
 * @param post null for those who hold none
 */
public record Visitor(String name, Role role, String departmentCode, String post) {

  /** In place of a role until the first password is changed; no service's page is open to it. */
  public static final String CHOOSES_PASSWORD = "new-password";

  String group() {
    return role == null ? CHOOSES_PASSWORD : role.wireName();
  }
}

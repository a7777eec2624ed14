package in.namaste.ticket.accounts;

import in.namaste.ticket.Role;
import in.namaste.web.TypedText;
import java.util.Locale;

/** An account as an admin asks for it; not looked at yet. */
public record AskedAccount(String name, String role, String department, String post) {

  /** Nothing typed yet. */
  public static final AskedAccount NOTHING = new AskedAccount("", "", "", "");

  public static AskedAccount typed(String name, String role, String department, String post) {
    return new AskedAccount(
        TypedText.of(name).toLowerCase(Locale.ROOT),
        TypedText.of(role),
        TypedText.of(department),
        TypedText.of(post));
  }

  String departmentOf(Role of) {
    return of.isOfOneDepartment() ? department : null;
  }

  String postOrNull() {
    return post.isEmpty() ? null : post;
  }
}

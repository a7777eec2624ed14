package in.namaste.ticket.desk.accounts;

import in.namaste.ticket.accounts.AccountRefused;
import in.namaste.ticket.accounts.AskedAccount;

/**
 * What the page says about the form just sent.
 *
 * @param done added, reset, disabled, enabled, lifted; empty for nothing
 * @param account whose it was
 * @param password the new first password; empty for none
 * @param asked what was typed into a form that was refused
 * @param why the refusal; null for none
 */
public record Told(
    String done, String account, String password, AskedAccount asked, AccountRefused.Why why) {

  static Told done(String done, String account) {
    return new Told(given(done), given(account), "", AskedAccount.NOTHING, null);
  }

  static Told password(String done, String account, String password) {
    return new Told(done, account, password, AskedAccount.NOTHING, null);
  }

  static Told refused(AskedAccount asked, AccountRefused.Why why) {
    return new Told("", "", "", asked, why);
  }

  private static String given(String text) {
    return text == null ? "" : text;
  }
}

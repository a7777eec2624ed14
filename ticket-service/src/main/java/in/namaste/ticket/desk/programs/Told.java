package in.namaste.ticket.desk.programs;

import in.namaste.ticket.programs.AskedToken;
import in.namaste.ticket.programs.TokenRefused;

/**
 * What the page says about the form just sent.
 *
 * @param made name of the token just made; empty for none
 * @param secret its secret; empty for none
 * @param revoked name of the token just revoked; empty for none
 * @param asked what was typed into a form that was refused
 * @param why the refusal; null for none
 */
public record Told(
    String made, String secret, String revoked, AskedToken asked, TokenRefused.Why why) {

  static Told revoked(String name) {
    return new Told("", "", name == null ? "" : name, AskedToken.NOTHING, null);
  }

  static Told made(String name, String secret) {
    return new Told(name, secret, "", AskedToken.NOTHING, null);
  }

  static Told refused(AskedToken asked, TokenRefused.Why why) {
    return new Told("", "", "", asked, why);
  }
}

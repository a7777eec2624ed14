package in.namaste.gateway.oversight;

import in.namaste.gateway.sending.Trouble;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the page. The texts stand in {@code messages/msg_hi.properties} and {@code
 * msg_en.properties}.
 */
@MessageBundle
public interface Words {

  /** What a family of Meta's codes means, and what to do. */
  @Message
  String trouble(Trouble trouble);

  @Message
  String title();

  @Message
  String goesOn();

  @Message
  String pausedAll();

  @Message
  String pausedStarted();

  @Message
  String mustAct();

  @Message
  String since(String when);

  @Message
  String triesAt(String when);

  @Message
  String waiting();

  @Message
  String night();

  @Message
  String held();

  @Message
  String unconfirmed();

  @Message
  String parked();

  @Message
  String sent();

  @Message
  String delivered();

  @Message
  String oldest(String when);

  @Message
  String failures();

  @Message
  String noFailures();

  @Message
  String newest(int most);

  @Message
  String time();

  @Message
  String ticket();

  @Message
  String what();

  @Message
  String citizen();

  @Message
  String why();

  @Message
  String code(int code);

  @Message
  String noCode();

  @Message
  String again();

  @Message
  String againFor(String citizen);

  @Message
  String ending(String citizen);

  @Message
  String noTicket();

  @Message
  String reply();

  @Message
  String notice();

  @Message
  String template();

  @Message
  String notAllowed();

  @Message
  String notAllowedHelp();

  @Message
  String toDesk();

  @Message
  String away();

  @Message
  String awayHelp();
}

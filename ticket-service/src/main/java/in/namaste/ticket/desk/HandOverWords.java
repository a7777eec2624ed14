package in.namaste.ticket.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the moves beside the daily work, in {@code messages/moves_hi.properties} and {@code
 * moves_en.properties}.
 */
@MessageBundle("moves")
public interface HandOverWords {

  /** A reason, the outcome of a call or a level, by the code it has in events. */
  @Message
  String code(String code);

  @Message
  String choose();

  @Message
  String transfer();

  @Message
  String passOn();

  @Message
  String department();

  @Message
  String transferHelp();

  @Message
  String reasonIfAny();

  @Message
  String handedOver();

  @Message
  String handedOverWhere();

  @Message
  String reclassify();

  @Message
  String category();

  @Message
  String reclassifyClass();

  @Message
  String usualClass();

  @Message
  String reclassifyHelp();

  @Message
  String reject();

  @Message
  String rejection();

  @Message
  String rejectHelp();

  @Message
  String explanation();

  @Message
  String merge();

  @Message
  String master();

  @Message
  String mergeHelp();

  @Message
  String follows();

  @Message
  String split();

  @Message
  String call();

  @Message
  String outcome();

  @Message
  String said();

  @Message
  String readAloud(String spoken);

  @Message
  String callTells();

  @Message
  String callHelp(int made);
}

package in.namaste.sla.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the public page. The texts stand in {@code messages/open_hi.properties} and
 * {@code open_en.properties}.
 */
@MessageBundle("open")
public interface OpenWords {

  /** What a figure is called. */
  @Message
  String column(Column column);

  /** What it counts, in a sentence. */
  @Message
  String meaning(Column column);

  @Message
  String title();

  /** How other pages call this one. */
  @Message
  String link();

  @Message
  String promise();

  @Message
  String promise48();

  @Message
  String promiseDate();

  @Message
  String promiseWord();

  @Message
  String truth();

  @Message
  String kept(String kept, String promised);

  @Message
  String dates(String given, String moved);

  @Message
  String word(String disposed, String confirmed, String unconfirmed);

  @Message
  String period(String from, String to, String day);

  @Message
  String byDepartment();

  @Message
  String byBlock();

  @Message
  String department();

  @Message
  String block();

  @Message
  String unknownPlace();

  @Message
  String sum();

  @Message
  String medianDays();

  @Message
  String withheld();

  @Message
  String fives();

  @Message
  String noBlocks();

  @Message
  String empty();

  @Message
  String emptyHelp();

  @Message
  String data();

  @Message
  String dictionary();

  @Message
  String licence();

  @Message
  String offices();

  @Message
  String toPage();

  @Message
  String field();

  @Message
  String means();

  @Message
  String day();

  @Message
  String level();

  @Message
  String code();

  @Message
  String names();
}

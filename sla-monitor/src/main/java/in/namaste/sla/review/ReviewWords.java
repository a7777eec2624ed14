package in.namaste.sla.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence on the paper of the Friday review, in {@code messages/review_*.properties}. */
@MessageBundle("review")
public interface ReviewWords {

  @Message
  String title();

  @Message
  String asOf(String time);

  @Message
  String open();

  @Message
  String dueToday();

  @Message
  String overdue();

  @Message
  String reopened();

  @Message
  String within48();

  @Message
  String median();

  @Message
  String kept();

  @Message
  String rank();

  @Message
  String department();

  @Message
  String age0();

  @Message
  String age3();

  @Message
  String age8();

  @Message
  String age16();

  @Message
  String age30();

  @Message
  String departments();

  @Message
  String rest(long number);

  @Message
  String oldest();

  @Message
  String clock();

  @Message
  String number();

  @Message
  String complaint();

  @Message
  String place();

  @Message
  String none();

  @Message
  String rule();

  @Message
  String yesterday(long registered, long resolved, long confirmed);
}

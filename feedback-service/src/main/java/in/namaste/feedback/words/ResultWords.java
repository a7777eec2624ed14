package in.namaste.feedback.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the pages of results. The texts stand in {@code messages/res_hi.properties} and
 * {@code res_en.properties}.
 */
@MessageBundle("res")
public interface ResultWords {

  @Message
  String fiveAtATime();

  @Message
  String district();

  @Message
  String noCounter();

  @Message
  String trend();

  @Message
  String trendChart();

  @Message
  String inFigures();

  @Message
  String weekOf();

  @Message
  String compared();

  @Message
  String place();

  @Message
  String olderQuestions();

  @Message
  String byCounter();

  @Message
  String byOffice();

  @Message
  String byDepartment();

  @Message
  String counter();

  @Message
  String rated();

  @Message
  String ratedHelp();

  @Message
  String ratings();

  @Message
  String fell(String week);

  @Message
  String fellHelp(String now, String before);

  @Message
  String fallen();

  @Message
  String fallenIntro();

  @Message
  String noneFell();

  @Message
  String weekAverage();

  @Message
  String pastAverage();

  @Message
  String atLeast(long count);

  @Message
  String takeAway();

  @Message
  String moderation();

  @Message
  String moderationHelp();

  @Message
  String noComments();

  @Message
  String asWritten();

  @Message
  String toShow();

  @Message
  String publish();

  @Message
  String keepBack();

  @Message
  String wordsUsed();

  @Message
  String someSaid();
}

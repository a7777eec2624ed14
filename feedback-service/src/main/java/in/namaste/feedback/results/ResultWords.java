package in.namaste.feedback.results;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence of the pages of results, in {@code messages/results_*.properties}. */
@MessageBundle("results")
public interface ResultWords {

  @Message
  String results();

  @Message
  String resultsOf(String office);

  @Message
  String offices();

  @Message
  String officesIntro();

  @Message
  String giveOpinion();

  @Message
  String fewer();

  @Message
  String fewerHelp();

  @Message
  String average();

  @Message
  String outOfFive();

  @Message
  String overallShares();

  @Message
  String byQuestion();

  @Message
  String questionHead();

  @Message
  String share();

  @Message
  String hourNote();

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
  String takeAway();

  @Message
  String wordsUsed();

  @Message
  String someSaid();
}

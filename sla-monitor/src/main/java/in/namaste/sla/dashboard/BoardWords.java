package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Period;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What stands around the figures: headings, filters, notes. The texts stand in {@code
 * messages/board_hi.properties} and {@code board_en.properties}.
 */
@MessageBundle("board")
public interface BoardWords {

  /** An age of open tickets, in whole days: 1 the youngest, as they are ordered. */
  @Message
  String age(int place);

  @Message
  String period(Period.Preset preset);

  @Message
  String filters();

  @Message
  String everything();

  @Message
  String all();

  @Message
  String placeOrBlock();

  @Message
  String whole(String block);

  @Message
  String ticketClass();

  @Message
  String minor();

  @Message
  String technical();

  @Message
  String registeredIn();

  @Message
  String from();

  @Message
  String to();

  @Message
  String show();

  @Message
  String clear();

  @Message
  String without(String name);

  @Message
  String takeAway();

  @Message
  String review();

  @Message
  String tv();

  @Message
  String yesterday();

  @Message
  String usual(String number);

  @Message
  String registered();

  @Message
  String resolved();

  @Message
  String confirmed();

  @Message
  String dueToday();

  @Message
  String noneDueToday();

  @Message
  String complaint();

  @Message
  String code();

  @Message
  String office();

  @Message
  String daysOpen();

  @Message
  String allOf(long number);

  @Message
  String pendencyByAge();

  @Message
  String agesChart();

  @Message
  String inFigures();

  @Message
  String chartOf(int shown, int all);

  @Message
  String allDepartments();

  @Message
  String sideBySide();

  @Message
  String sideBySideNote();

  @Message
  String sideBySideChart();

  @Message
  String registeredOn();

  @Message
  String registeredAt();

  /** Which time it is that the department owes it: 1, and one more with each reopening. */
  @Message
  String run();

  @Message
  String kept();

  @Message
  String within48();

  @Message
  String ofMinor(long all);

  @Message
  String median();

  @Message
  String medianNote();

  @Message
  String p90();

  @Message
  String p90Note();

  @Message
  String slips();

  @Message
  String slipsNote(long times);

  @Message
  String everReopened();

  @Message
  String everReopenedNote(long answered);

  @Message
  String byDepartmentTimes();

  @Message
  String ranking();

  @Message
  String rank();

  @Message
  String backToDashboard();

  @Message
  String noneOpen();

  @Message
  String notFound();

  @Message
  String notFoundHelp();

  @Message
  String keptShare();

  @Message
  String keptOf(long kept, long judged);

  @Message
  String tooFew();

  @Message
  String restOfRanking(int number);

  @Message
  String noneJudged();

  @Message
  String repeated();

  @Message
  String repeatedNote(int enough);

  @Message
  String noneRepeated();

  @Message
  String complaints();

  @Message
  String stillOpen();

  @Message
  String falling();

  @Message
  String fell(String recent, String before, long answers);

  @Message
  String lowest();

  @Message
  String otherOffices(int number);

  @Message
  String signedInUntil(String time);

  @Message
  String fileMost(int most);

  @Message
  String week(String from, String to);
}

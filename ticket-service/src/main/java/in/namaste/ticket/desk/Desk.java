package in.namaste.ticket.desk;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Outcome;
import in.namaste.ticket.State;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.TimelineEntry;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every word of the desk, in {@code messages/desk_hi.properties} and {@code desk_en.properties}.
 */
@MessageBundle("desk")
public interface Desk {
  @Message
  String signOut();

  @Message
  String signOutAsk();

  @Message
  String backToDesk();

  @Message
  String forbidden();

  @Message
  String forbiddenWho();

  @Message
  String title();

  @Message
  String inbox();

  @Message
  String allDepartments();

  @Message
  String state(State state);

  /** How a closed ticket ended: the citizen's word, or silence. */
  @Message
  String outcome(Outcome outcome);

  @Message
  String ticketClass(TicketClass ticketClass);

  @Message
  String column_clock();

  @Message
  String column_number();

  @Message
  String column_what();

  @Message
  String column_where();

  @Message
  String column_whose();

  @Message
  String column_state();

  @Message
  String column_since();

  @Message
  String noClock();

  @Message
  String dateDue();

  @Message
  String promiseBroken();

  @Message
  String nobody();

  @Message
  String pieces(long count);

  @Message
  String reopened(int count);

  @Message
  String empty();

  @Message
  String emptyHint();

  @Message
  String newer();

  @Message
  String older();

  @Message
  String pages();

  @Message
  String story();

  @Message
  String citizensWords();

  @Message
  String wordsErased();

  @Message
  String pictures();

  @Message
  String picture(int count);

  @Message
  String byCitizen();

  @Message
  String pictureTaken(String time);

  @Message
  String pictureSpot();

  @Message
  String byOfficer();

  @Message
  String attachment(String kind);

  @Message
  String facts();

  @Message
  String fact_promise();

  @Message
  String fact_category();

  @Message
  String fact_class();

  @Message
  String fact_department();

  @Message
  String fact_post();

  @Message
  String fact_registered();

  @Message
  String fact_citizen();

  @Message
  String fact_phone();

  @Message
  String fact_dates();

  @Message
  String fact_slips();

  @Message
  String fact_reopened();

  @Message
  String times(int count);

  @Message
  String shareDateBy();

  @Message
  String resolveBy();

  @Message
  String moves();

  @Message
  String noMoves();

  @Message
  String awaiting();

  @Message
  String citizenReads();

  @Message
  String tells(NoticeKind kind);

  @Message
  String done(NoticeKind kind);

  @Message
  String refused(Why why);

  @Message
  String assign();

  @Message
  String assignAgain();

  @Message
  String post();

  @Message
  String shareDate();

  @Message
  String changeDate();

  @Message
  String date();

  @Message
  String time();

  @Message
  String reason();

  @Message
  String reasonIfLate();

  @Message
  String start();

  @Message
  String resolve();

  @Message
  String ask();

  @Message
  String question();

  @Message
  String questionHelp();

  @Message
  String asked();

  @Message
  String contactRequested();

  @Message
  String contactRequestedHelp();

  @Message
  String report();

  @Message
  String reportHelp();

  @Message
  String photo();

  @Message
  String photoHelp();

  @Message
  String ticketNotFound();

  @Message
  String ticketNotFoundWhy();

  @Message
  String happened(TimelineEntry.Kind kind);

  @Message
  String citizen();
}

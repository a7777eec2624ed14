package in.namaste.sla.dashboard;

import in.namaste.sla.TicketState;
import in.namaste.sla.figures.TicketFilter;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the dashboard. The texts stand in {@code messages/msg_hi.properties} and {@code
 * msg_en.properties}.
 */
@MessageBundle
public interface Words {

  @Message
  String filter(TicketFilter filter);

  @Message
  String state(TicketState state);

  @Message
  String dashboard();

  @Message
  String sentence(long today, long late);

  @Message
  String now();

  @Message
  String asOf(String time);

  @Message
  String sum();

  @Message
  String promiseAndTruth();

  @Message
  String within48Note();

  @Message
  String twoWords();

  @Message
  String oldest();

  @Message
  String noneOverdue();

  @Message
  String number();

  @Message
  String category();

  @Message
  String department();

  @Message
  String place();

  @Message
  String clock();

  @Message
  String stateHead();

  @Message
  String dateToShare();

  @Message
  String legalClock(String distance);

  @Message
  String workingClock(long hours, long minutes);

  @Message
  String told(String post, String when, boolean mailed);

  @Message
  String pendency();

  @Message
  String together();

  @Message
  String noTickets();

  @Message
  String noTicketsHelp(String greeting);

  @Message
  String ratings();

  @Message
  String office();

  @Message
  String average();

  @Message
  String answers();

  @Message
  String fewer();

  @Message
  String noOffices();

  @Message
  String emptyList();

  @Message
  String toDashboard();

  @Message
  String next();

  @Message
  String previous();

  @Message
  String pageOf(long first, long last, long all);

  @Message
  String notAllowed();

  @Message
  String notAllowedHelp();

  @Message
  String toDesk();

  @Message
  String troubled();

  @Message
  String troubledHelp();

  /** How departments are ranked, and why quick closing does not help. */
  @Message
  String rankingRule(int enough);
}

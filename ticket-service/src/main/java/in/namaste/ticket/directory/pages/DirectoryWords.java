package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.editing.Difference;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Unreadable;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the directory's pages, in {@code messages/directory_hi.properties} and _en. */
@MessageBundle("directory")
public interface DirectoryWords {

  /** A word of a page that needs no figures, by its key. */
  @Message
  String word(String key);

  @Message
  String column(Column column);

  @Message
  String help(String column);

  @Message
  String option(String value);

  @Message
  String problem(Problem.Why why);

  @Message
  String unreadable(Unreadable.Why why);

  @Message
  String sort(Difference.Sort sort);

  @Message
  String kind(Kind kind);

  @Message
  String addressed(String kind);

  @Message
  String hours(String ticketClass, int hours);

  @Message
  String openTickets(String count);

  @Message
  String counted(String what, int count);

  @Message
  String additional(String post);

  @Message
  String step(int number);

  @Message
  String line(int number);

  @Message
  String changed(int count);
}

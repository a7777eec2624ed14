package in.namaste.ticket.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a ticket's history, in {@code messages/past_*.properties}. */
@MessageBundle("past")
public interface Past {
  @Message
  String title();

  @Message
  String open();

  @Message
  String explained();

  @Message
  String whole(long length);

  @Message
  String broken(long position);

  @Message
  String brokenHelp();

  @Message
  String when();

  @Message
  String who();

  @Message
  String what();

  @Message
  String why();

  @Message
  String role(String role);

  @Message
  String looked(String why);

  @Message
  String done(String what);

  @Message
  String erased();

  @Message
  String page(int page, int pages);

  @Message
  String earlier();

  @Message
  String later();
}

package in.namaste.feedback.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the pages of codes, posters and their batches, in {@code
 * messages/admin_*.properties}.
 */
@MessageBundle("admin")
public interface AdminWords {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String wholeOffice();

  @Message
  String form();

  @Message
  String poster();

  @Message
  String allPosters();

  @Message
  String officePosters();

  @Message
  String batches();

  @Message
  String batchesOf(String office);

  @Message
  String batchesIntro();

  @Message
  String batchMade();

  @Message
  String batchRevoked();

  @Message
  String batchState();

  @Message
  String batchNote();

  @Message
  String batchNoteHelp();

  @Message
  String batchFirst();

  @Message
  String batchPrinted();

  @Message
  String batchValid();

  @Message
  String batchDead();

  @Message
  String beginBatch();

  @Message
  String beginBatchHelp();

  @Message
  String beginEverywhere();

  @Message
  String revoke();

  @Message
  String revokeAsk(String office, int number);

  @Message
  String revokeWhat(int codes);

  @Message
  String revokeNext();

  @Message
  String revokeReason();

  @Message
  String revokeYes(int number);

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
}

package in.namaste.feedback.words;

import in.namaste.feedback.SetAside;
import in.namaste.feedback.contacts.Outcome;
import in.namaste.feedback.contacts.Trouble;
import in.namaste.feedback.form.Problem;
import in.namaste.feedback.pages.Face;
import in.namaste.feedback.pages.Notice;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the pages. The texts stand in {@code messages/msg_hi.properties} and {@code
 * msg_en.properties}, so that one person can read a whole language at once.
 */
@MessageBundle
public interface Words {

  @Message
  String service();

  @Message
  String face(Face face);

  @Message
  String problem(Problem problem);

  @Message
  String notice(Notice notice);

  @Message
  String noticeHelp(Notice notice);

  @Message
  String contactsTitle();

  @Message
  String contactsIntro(long days);

  @Message
  String contactsNone();

  @Message
  String contactsNoKey();

  @Message
  String passphrase();

  @Message
  String passphraseHelp(long minutes);

  @Message
  String openKey();

  @Message
  String keyOpen(long minutes);

  @Message
  String closeKey();

  @Message
  String phoneUnreadable();

  @Message
  String callsMade();

  @Message
  String recordCall();

  @Message
  String callOutcome();

  @Message
  String callNote();

  @Message
  String closeHelp();

  @Message
  String keepOpen();

  @Message
  String closeAndErase();

  @Message
  String outcome(Outcome outcome);

  @Message
  String trouble(Trouble trouble);

  @Message
  String toOffices();

  @Message
  String howWasIt();

  @Message
  String tellMore();

  @Message
  String comment();

  @Message
  String commentHelp();

  @Message
  String kept();

  @Message
  String another();

  @Message
  String forget();

  @Message
  String phone();

  @Message
  String phoneHelp();

  @Message
  String send();

  @Message
  String anonymous();

  @Message
  String anonymousUnlessLeft();

  @Message
  String thanks();

  @Message
  String received();

  @Message
  String whatNext();

  @Message
  String seeResults();

  @Message
  String complaintAsk();

  @Message
  String complaintHelp();

  @Message
  String complain();

  @Message
  String complaintShareHelp();

  @Message
  String complainWithAnswer();

  @Message
  String offices();

  @Message
  String officesIntro();

  @Message
  String noOffices();

  @Message
  String giveOpinion();

  @Message
  String results();

  @Message
  String resultsOf(String office);

  @Message
  String fewer();

  @Message
  String fewerHelp();

  @Message
  String answers();

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
  String setAsideTitle();

  @Message
  String setAsideIntro();

  @Message
  String setAsideNone();

  @Message
  String setAsideOpenly();

  @Message
  String setAsideHour();

  @Message
  String setAsideWhy();

  @Message
  String setAside(SetAside why);

  @Message
  String release();

  @Message
  String releaseAsk(String office);

  @Message
  String releaseReason();

  @Message
  String releaseReasonHelp();

  @Message
  String releaseDay();

  @Message
  String releaseYes();

  @Message
  String released();

  @Message
  String releasedBy();

  @Message
  String adminTitle();

  @Message
  String adminIntro();

  @Message
  String office();

  @Message
  String department();

  @Message
  String codes();

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
  String posterAsk();

  @Message
  String posterScan();

  @Message
  String posterType();

  @Message
  String posterPromise();

  @Message
  String posterComplain();

  @Message
  String batch();

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
  String revokeNo();
}

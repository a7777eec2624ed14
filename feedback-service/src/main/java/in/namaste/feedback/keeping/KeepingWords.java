package in.namaste.feedback.keeping;

import in.namaste.feedback.history.What;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the pages on which offices and questions are kept. The texts stand in {@code
 * messages/keep_hi.properties} and {@code keep_en.properties}.
 */
@MessageBundle("keep")
public interface KeepingWords {

  @Message
  String officeClosed();

  @Message
  String officeClosedHelp();

  @Message
  String tabs();

  @Message
  String codes();

  @Message
  String offices();

  @Message
  String officesIntro();

  @Message
  String addOffice();

  @Message
  String search();

  @Message
  String find();

  @Message
  String state();

  @Message
  String openOnes();

  @Message
  String closedOnes();

  @Message
  String found(int number);

  @Message
  String noneFound();

  @Message
  String showAll();

  @Message
  String office();

  @Message
  String department();

  @Message
  String counters();

  @Message
  String code();

  @Message
  String codeHelp();

  @Message
  String nameHi();

  @Message
  String nameEn();

  @Message
  String nameHelp();

  @Message
  String choose();

  @Message
  String save();

  @Message
  String change();

  @Message
  String changeNames();

  @Message
  String done();

  @Message
  String back();

  @Message
  String fault(Fault fault);

  @Message
  String trouble(Trouble trouble);

  @Message
  String formTitle(Kind kind);

  @Message
  String what(What what);

  @Message
  String nowKept();

  @Message
  String closed();

  @Message
  String open();

  @Message
  String closeOffice();

  @Message
  String closeOfficeHelp();

  @Message
  String reopenOffice();

  @Message
  String addCounter();

  @Message
  String noCounters();

  @Message
  String closeCounter();

  @Message
  String reopenCounter();

  @Message
  String countersHelp();

  @Message
  String questions();

  @Message
  String usualAsked();

  @Message
  String ownAsked();

  @Message
  String history();

  @Message
  String noHistory();

  @Message
  String when();

  @Message
  String who();

  @Message
  String whatDone();

  @Message
  String mayNotChange();

  @Message
  String results();

  @Message
  String departments();

  @Message
  String bankIntro();

  @Message
  String addQuestion();

  @Message
  String usualSet();

  @Message
  String usualSetHelp();

  @Message
  String allQuestions();

  @Message
  String withdrawn();

  @Message
  String inUsual();

  @Message
  String ownOffices(long number);

  @Message
  String question();

  @Message
  String textHi();

  @Message
  String textEn();

  @Message
  String lowestHi();

  @Message
  String lowestEn();

  @Message
  String highestHi();

  @Message
  String highestEn();

  @Message
  String scaleHelp();

  @Message
  String rewordHelp();

  @Message
  String withdraw();

  @Message
  String withdrawHelp();

  @Message
  String offerAgain();

  @Message
  String chooseFor(String office);

  @Message
  String chooseUsual();

  @Message
  String choiceHelp(int most);

  @Message
  String place();

  @Message
  String returnToUsual();

  @Message
  String fixedFirst();

  @Message
  String foundOf(int total, int number);

  @Message
  String answered(long number);

  @Message
  String codesOf(String office);

  @Message
  String answersHead();

  @Message
  String fallen();

  @Message
  String setAside();

  @Message
  String comments();
}

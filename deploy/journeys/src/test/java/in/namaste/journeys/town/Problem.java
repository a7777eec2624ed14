package in.namaste.journeys.town;

import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Complaint;
import java.util.Locale;

/**
 * Something that is wrong, by the real lists of Rohtak. Each story has a department of its own, so
 * that its figures on the dashboard are its own too.
 */
public enum Problem {
  WATER(1, "PHED", "NOWATER"),
  VOLTAGE(1, "UHBVN", "VOLTAGE"),
  ROAD(3, "PWD", "ROAD"),
  BUS(4, "ROADWAYS", "BUS"),
  RATION(6, "FOOD", "RATION"),
  DOCTOR(7, "HEALTH", "STAFF"),
  VET(8, "ANIMAL", "VET"),
  TREE(9, "FOREST", "TREEFALL");

  /** What every citizen writes of it. */
  public static final String DESCRIPTION = "शिव मंदिर वाली गली में तीन दिन से परेशानी है";

  private final int group;
  private final String department;
  private final String category;

  Problem(int group, String department, String category) {
    this.group = group;
    this.department = department;
    this.category = category;
  }

  /** Code of the department whose work it is. */
  public String department() {
    return department;
  }

  /** Account of the department's officer. */
  public String officer() {
    return department.toLowerCase(Locale.ROOT);
  }

  /** The department's post that holds its tickets. */
  public String post() {
    return department + ".NODAL";
  }

  /** A new citizen's whole way with this problem; gives the ticket number. */
  public String tell(Chat chat) {
    greet(chat);
    return tellAgain(chat);
  }

  /** Who and where: up to the question what the problem is. */
  public static void greet(Chat chat) {
    chat.say("नमस्ते रोहतक").hears("आपका नाम क्या है?");
    chat.say(Town.CITIZEN_NAME);
    chat.tap("area:rural");
    chat.tap("block:B-MEHAM");
    chat.tapFirst("place:");
  }

  /** What, up to the ticket number, by somebody who is known. */
  public String tellAgain(Chat chat) {
    choose(chat);
    describe(chat);
    return Complaint.submit(chat);
  }

  /** Group, department, category: up to the question for words. */
  public void choose(Chat chat) {
    chat.tap("group:" + group);
    chat.tap("dept:" + department);
    chat.tap("cat:" + department + "." + category);
    chat.hears("पूरी बात लिखें");
  }

  /** Words, no photo, a pin: up to the summary. */
  public static void describe(Chat chat) {
    chat.say(DESCRIPTION);
    chat.tap("photos:done");
    chat.hears("लोकेशन भेजें");
    chat.send(CitizenMessage.location(28.9655, 76.2955));
    chat.hears("क्या शिकायत भेजें?");
  }
}

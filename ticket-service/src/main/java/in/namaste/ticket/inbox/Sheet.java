package in.namaste.ticket.inbox;

import in.namaste.ticket.desk.Names;
import in.namaste.web.DistrictTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Tickets as lines of cells, in the reader's language. */
final class Sheet {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(DistrictTime.ZONE);

  private final Names names;

  Sheet(Names names) {
    this.names = names;
  }

  /** The headings. */
  List<String> headings() {
    return List.of(
        say("नंबर", "Number"),
        say("स्थिति", "State"),
        say("नतीजा", "Outcome"),
        say("विषय", "Subject"),
        say("विभाग", "Department"),
        say("स्थान", "Place"),
        say("किसके पास", "Held by"),
        say("दर्ज", "Registered"),
        say("वादा", "Promised by"),
        say("फिर से खुली (बार)", "Reopened (times)"),
        say("फ़ोटो/संलग्न", "Attachments"));
  }

  /** One ticket. */
  List<String> line(Found found) {
    return List.of(
        found.number(),
        found.state().name(),
        found.outcome() == null ? "" : found.outcome().name(),
        names.category(found.categoryCode()),
        names.department(found.departmentCode()),
        names.place(found.placeCode()),
        names.post(found.post()),
        time(found.registeredAt()),
        time(found.promisedBy()),
        Integer.toString(found.reopenCount()),
        Long.toString(found.pieces()));
  }

  /** The headings of {@link #line(Found, Person)}. */
  List<String> headingsWithPeople() {
    return withPeople(headings(), say("नाम", "Name"), say("फोन", "Phone"));
  }

  /** One ticket and who complained. */
  List<String> line(Found found, Person person) {
    return withPeople(line(found), person.name(), Person.spaced(person.phone()));
  }

  private static List<String> withPeople(List<String> line, String name, String phone) {
    List<String> more = new ArrayList<>(line);
    more.add(name);
    more.add(phone);
    return more;
  }

  /** The last line of a list that was cut. */
  List<String> cut(int most) {
    return List.of(
        say(
                "केवल पहली %,d शिकायतें; बाकी के लिए छांटें।",
                "Only the first %,d complaints; filter for the others.")
            .formatted(most));
  }

  private static String time(Instant at) {
    return at == null ? "" : TIME.format(at);
  }

  private String say(String hindi, String english) {
    return names.language().say(hindi, english);
  }
}

package in.namaste.ticket.inbox;

import in.namaste.ticket.desk.Names;
import in.namaste.web.DistrictTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Tickets as lines of cells, in the reader's language, the headings first. */
final class Sheet {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(DistrictTime.ZONE);

  private final Names names;

  Sheet(Names names) {
    this.names = names;
  }

  /**
   * The lines.
   *
   * @param found one more than {@link Listing#MOST_EXPORTED} when there are more; the last line
   *     says so
   */
  List<List<String>> of(List<Found> found) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(headings());
    found.stream().limit(Listing.MOST_EXPORTED).map(this::line).forEach(lines::add);
    if (found.size() > Listing.MOST_EXPORTED) {
      lines.add(List.of(cut()));
    }
    return lines;
  }

  private List<String> headings() {
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

  private List<String> line(Found found) {
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

  private String cut() {
    return say(
            "केवल पहली %,d शिकायतें; बाकी के लिए छांटें।",
            "Only the first %,d complaints; filter for the others.")
        .formatted(Listing.MOST_EXPORTED);
  }

  private static String time(Instant at) {
    return at == null ? "" : TIME.format(at);
  }

  private String say(String hindi, String english) {
    return names.language().say(hindi, english);
  }
}

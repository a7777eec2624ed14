package in.namaste.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.journeys.town.Events;
import in.namaste.journeys.town.Town;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where they should not be: the invented citizens' names and phones, what they wrote to the
 * bot and on forms, and what officers wrote about their complaints.
 */
final class PersonalData {

  private static final Pattern PHONE = Pattern.compile("(?<!\\d)\\+?(91)?9800\\d{6}(?!\\d)");

  /** Whoever writes fewer says hello, gives a name or takes a choice, as our own texts do. */
  private static final int FEWEST_WORDS = 4;

  private final Set<String> written;

  private PersonalData(Set<String> written) {
    this.written = written;
  }

  /** Of the people of a town, as far as its stories have come. */
  static PersonalData of(Town town) {
    Stream<String> messages =
        said(town, "whatsapp.inbound", "WhatsAppMessageReceived", "/message/text/body");
    Stream<String> comments = said(town, "feedback.inbound", "FeedbackSubmitted", "/comment");
    return new PersonalData(
        Stream.of(messages, comments, town.writtenByOfficers().stream())
            .flatMap(texts -> texts)
            .map(String::strip)
            .filter(text -> text.split("\\s+").length >= FEWEST_WORDS)
            .collect(Collectors.toSet()));
  }

  private static Stream<String> said(Town town, String topic, String type, String where) {
    return Events.of(town, topic, type, event -> event.at(where).isTextual()).stream()
        .map(event -> event.at(where))
        .map(JsonNode::asText);
  }

  boolean in(String text) {
    return text.contains(Town.CITIZEN_NAME)
        || PHONE.matcher(text).find()
        || written.stream().anyMatch(text::contains);
  }

  /** What is looked for beside names and phones. */
  Set<String> written() {
    return written;
  }
}

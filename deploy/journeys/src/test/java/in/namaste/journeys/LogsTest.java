package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After all stories: what the services wrote into their logs. */
@TownTest
@Order(101)
class LogsTest {

  private static final int LENGTH_OF_UUID = 36;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theLogsNameNoCitizenAndRepeatNobodysWords(Town town) throws IOException {
    List<Path> logs = logs(town);
    PersonalData personal = PersonalData.of(town);
    List<String> found = new ArrayList<>();

    for (Path log : logs) {
      try (Stream<String> lines = Files.lines(log)) {
        lines
            .filter(line -> personal.in(line) || personal.in(unescaped(line)))
            .forEach(line -> found.add(log.getFileName() + ": " + line));
      }
    }

    assertThat(personal.written()).contains(Problem.DESCRIPTION);
    assertThat(found).isEmpty();
  }

  /** All services have {@code LOG_JSON=true} in the town. */
  @ParameterizedTest
  @CsvSource({
    "chatbot-gateway, ticket.notices-, 36",
    "ticket-service, grievance.events-, 36",
    "feedback-service, feedback.inbound-, 0",
    "sla-monitor, ticket.events-, 36"
  })
  void aLogForCollectorsHasAnObjectInEachLineAndIdsOfWhatWasHandled(
      String service, String handled, int lengthOfKey, Town town) throws IOException {
    List<JsonNode> lines =
        Files.readAllLines(town.system().logs().resolve(service + ".log")).stream()
            .filter(line -> !isOfTheMachine(line))
            .map(LogsTest::object)
            .toList();

    assertThat(lines).allMatch(line -> line.path("service").asText().equals(service));
    assertThat(lines)
        .filteredOn(line -> line.at("/mdc/record").asText().startsWith(handled))
        .as("others may be a test's own")
        .anyMatch(
            line ->
                line.at("/mdc/key").asText().length() == lengthOfKey
                    && line.at("/mdc/eventId").asText().length() == LENGTH_OF_UUID);
  }

  private static JsonNode object(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException noObject) {
      throw new AssertionError("No object, but this line: " + line, noObject);
    }
  }

  /** Words within an object as they were before quotes and line breaks in them were escaped. */
  private static String unescaped(String line) {
    return line.startsWith("{") ? String.join("\n", texts(object(line))) : line;
  }

  private static List<String> texts(JsonNode node) {
    return node.isTextual()
        ? List.of(node.asText())
        : node.valueStream().flatMap(part -> texts(part).stream()).toList();
  }

  @Test
  void wordsWithAQuoteOrALineBreakAreFoundToo() {
    String words = "उसने कहा \"कल आना\"\nऔर कल फिर वही";
    ObjectNode line = JSON.createObjectNode();
    line.putObject("mdc").put("said", words);

    assertThat(line.toString()).doesNotContain(words);
    assertThat(unescaped(line.toString())).contains(words);
  }

  /** The virtual machine speaks before there is a log. */
  private static boolean isOfTheMachine(String line) {
    return line.startsWith("WARNING: ") || line.startsWith("[");
  }

  private static List<Path> logs(Town town) throws IOException {
    try (Stream<Path> files = Files.list(town.system().logs())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}

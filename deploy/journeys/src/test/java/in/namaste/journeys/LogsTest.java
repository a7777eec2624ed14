package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** After all stories: what the services wrote into their logs. */
@TownTest
@Order(101)
class LogsTest {

  private static final int LENGTH_OF_UUID = 36;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theLogsNameNoCitizen(Town town) throws IOException {
    List<String> found = new ArrayList<>();

    for (Path log : logs(town)) {
      try (Stream<String> lines = Files.lines(log)) {
        lines.filter(PersonalData::in).forEach(line -> found.add(log.getFileName() + ": " + line));
      }
    }

    assertThat(found).isEmpty();
  }

  /** ticket-service has {@code LOG_JSON=true} in the town. */
  @Test
  void aLogForCollectorsHasAnObjectInEachLineAndIdsOfWhatWasHandled(Town town) throws IOException {
    List<JsonNode> lines =
        Files.readAllLines(town.system().logs().resolve("ticket-service.log")).stream()
            .filter(line -> !isOfTheMachine(line))
            .map(LogsTest::object)
            .toList();

    assertThat(lines).allMatch(line -> line.path("service").asText().equals("ticket-service"));
    assertThat(lines)
        .filteredOn(line -> line.at("/mdc/record").asText().startsWith("grievance.events-"))
        .as("others may be a test's own")
        .anyMatch(
            line ->
                line.at("/mdc/key").asText().length() == LENGTH_OF_UUID
                    && line.at("/mdc/eventId").asText().length() == LENGTH_OF_UUID);
  }

  private static JsonNode object(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException noObject) {
      throw new AssertionError("No object, but this line: " + line, noObject);
    }
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

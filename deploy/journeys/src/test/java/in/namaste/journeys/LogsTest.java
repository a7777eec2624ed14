package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static List<Path> logs(Town town) throws IOException {
    try (Stream<Path> files = Files.list(town.system().logs())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}

package in.namaste.ticket.directory.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import in.namaste.testing.Contracts;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The district pack becomes entries of the directory that the contracts describe. */
class PackTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final Path folder = Path.of(System.getProperty("project.root"), "deploy/district/rohtak");
  private final List<DirectoryEvent> entries = read();

  @Test
  void everyRowOfThePackBecomesAnEntry() {
    assertThat(entries).filteredOn(DepartmentPublished.class::isInstance).hasSize(34);
    assertThat(entries).filteredOn(CategoryPublished.class::isInstance).hasSize(174);
    assertThat(entries).filteredOn(PlacePublished.class::isInstance).hasSize(373);
    assertThat(entries).filteredOn(PostPublished.class::isInstance).hasSize(67);
    assertThat(entries).filteredOn(LadderPublished.class::isInstance).hasSize(34);
    assertThat(entries).extracting(DirectoryEvent::key).doesNotHaveDuplicates();
  }

  @Test
  void everyEntryObeysItsContract() throws IOException {
    for (DirectoryEvent entry : entries) {
      Contracts.assertMatchesSchema(JSON.writeValueAsString(entry));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DepartmentPublished", "CategoryPublished", "PlacePublished", "LadderPublished"})
  void anEntryHasTheFieldsOfTheExample(String type) throws IOException {
    String example = Contracts.example(type);
    String code = JSON.readTree(example).path("code").asText();

    DirectoryEvent entry =
        entry(e -> e.code().equals(code) && type.equals(e.getClass().getSimpleName()));

    Contracts.assertSameFields(JSON.writeValueAsString(entry), example);
  }

  @Test
  void anEntryIsReadBackAsItWasWritten() throws IOException {
    for (DirectoryEvent entry : entries) {
      assertThat(JSON.readValue(asTheDatabaseKeepsIt(entry), DirectoryEvent.class))
          .isEqualTo(entry);
    }
  }

  /** PostgreSQL's jsonb keeps the fields in an order of its own: by length of name. */
  private static String asTheDatabaseKeepsIt(DirectoryEvent entry) throws IOException {
    Map<String, JsonNode> fields =
        new TreeMap<>(Comparator.comparing(String::length).thenComparing(name -> name));
    JSON.valueToTree(entry)
        .properties()
        .forEach(field -> fields.put(field.getKey(), field.getValue()));
    return JSON.writeValueAsString(fields);
  }

  @Test
  void everyLadderLeadsToTheDeputyCommissionerOverPostsThatThereAre() {
    var directory = new Directory(entries);

    for (DepartmentPublished department : directory.departments()) {
      List<String> steps = directory.ladder(department.code()).orElseThrow().posts();
      assertThat(steps).startsWith(department.code() + ".NODAL").endsWith("DCO.ADC", "DCO.DC");
      assertThat(steps).doesNotHaveDuplicates().allMatch(post -> directory.post(post).isPresent());
    }
  }

  private DirectoryEvent entry(Predicate<DirectoryEvent> wanted) {
    return entries.stream().filter(wanted).findFirst().orElseThrow();
  }

  private List<DirectoryEvent> read() {
    return new Pack(folder).read(Instant.parse("2026-11-23T06:30:00Z"));
  }
}

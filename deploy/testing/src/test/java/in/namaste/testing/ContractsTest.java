package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples obey the schemas, and the assertions notice what does not. */
class ContractsTest {

  static Stream<String> types() throws IOException {
    try (Stream<Path> files = Files.list(ProjectRoot.find().resolve("deploy/contracts/examples"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyGoldenExampleObeysItsSchema(String type) {
    Contracts.assertMatchesSchema(Contracts.example(type));
  }

  @Test
  void aMissingFieldBreaksTheSchema() {
    assertThatThrownBy(() -> Contracts.assertMatchesSchema("{\"type\": \"TicketRegistered\"}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ticketId");
  }

  @Test
  void aBadValueDeepInAReferredSchemaIsNoticed() {
    String example =
        Contracts.example("TicketRegistered").replace("\"version\": 1", "\"version\": \"one\"");

    assertThatThrownBy(() -> Contracts.assertMatchesSchema(example))
        .hasMessageContaining("version");
  }

  @Test
  void fieldPathsGoThroughObjectsAndLists() {
    assertThat(Contracts.fields("{\"a\": {\"b\": [{\"c\": 1}, {\"d\": 2}]}, \"e\": null}"))
        .containsExactly("a", "a.b", "a.b[].c", "a.b[].d", "e");
  }

  @Test
  void aFieldTheExampleLacksIsNoticed() {
    assertThatThrownBy(() -> Contracts.assertSameFields("{\"a\": 1, \"b\": 2}", "{\"a\": 3}"))
        .hasMessageContaining("b");
  }
}

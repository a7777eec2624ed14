package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The file that an operator submits to Meta, what the stand-in holds, and what we send agree. */
class ApprovedTemplatesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Pattern VARIABLE_AT_AN_END = Pattern.compile("^\\{\\{|}}$");

  @Test
  void whatIsSubmittedIsWhatTheStandInHolds() throws IOException {
    assertThat(texts(submitted(), "/components/0/text", "/components/1/buttons/0/text"))
        .isEqualTo(texts(standIn(), "/body", "/quickReplies/0"));
  }

  @Test
  void everyTemplateThatWeSendIsThereInBothLanguages() throws IOException {
    String settings =
        Files.readString(ROOT.resolve("chatbot-gateway/src/main/resources/application.properties"));
    Set<String> approved =
        submitted().stream()
            .map(one -> one.path("name").asText() + "/" + one.path("language").asText())
            .collect(Collectors.toSet());

    var sent = Pattern.compile("[=:](grievance_\\w+)").matcher(settings);
    assertThat(sent.results().map(found -> found.group(1)).distinct())
        .hasSize(2)
        .allMatch(name -> approved.contains(name + "/hi") && approved.contains(name + "/en"));
  }

  @Test
  void metaCouldApproveThem() throws IOException {
    assertThat(submitted())
        .allSatisfy(
            one -> {
              String body = one.at("/components/0/text").asText();
              assertThat(one.path("category").asText()).isEqualTo("UTILITY");
              assertThat(body).hasSizeLessThanOrEqualTo(1024).containsOnlyOnce("{{1}}");
              assertThat(body).doesNotContain("{{2}}").doesNotContainPattern(VARIABLE_AT_AN_END);
              assertThat(one.at("/components/1/buttons")).hasSize(1);
              assertThat(one.at("/components/1/buttons/0/text").asText()).hasSizeBetween(1, 25);
              assertThat(one.at("/components/0/example/body_text/0/0").asText())
                  .matches("RTK-\\d{4}-\\d{6}-\\d");
            });
  }

  private static List<JsonNode> submitted() throws IOException {
    return read("deploy/district/rohtak/whatsapp-templates.json");
  }

  private static List<JsonNode> standIn() throws IOException {
    return read("deploy/simulator/src/main/resources/templates.json");
  }

  private static List<JsonNode> read(String file) throws IOException {
    JsonNode all = JSON.readTree(ROOT.resolve(file).toFile());
    return StreamSupport.stream(all.spliterator(), false).toList();
  }

  private static List<String> texts(List<JsonNode> templates, String body, String button) {
    return templates.stream()
        .map(
            one ->
                String.join(
                    "|",
                    one.path("name").asText(),
                    one.path("language").asText(),
                    one.at(body).asText(),
                    one.at(button).asText()))
        .toList();
  }
}

package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A field into which somebody types words says where it ends; the server cuts or refuses there. */
class FieldsHaveLimitsTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final List<String> SERVICES =
      List.of("chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor");

  private static final Pattern FIELD =
      Pattern.compile("<(input|textarea)\\b(?:\"[^\"]*\"|\\{[^}]*}|[^\">{])*>");
  private static final Pattern KIND = Pattern.compile("\\btype=\"([a-z-]+)\"");

  private static final Set<String> WORDS = Set.of("text", "search", "tel", "email", "url");

  /** Its server counts the lines and the letters of each, and says which is wrong. */
  private static final String LINES_OF_A_LADDER =
      "directory/form.html: <textarea id=\"{field.id}\"";

  @Test
  void everyFieldOfWordsEnds() throws IOException {
    List<String> endless = new ArrayList<>();
    int fields = 0;
    for (String service : SERVICES) {
      Path templates = ROOT.resolve(service).resolve("src/main/resources/templates");
      try (Stream<Path> files = Files.walk(templates)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
          List<String> found =
              FIELD
                  .matcher(Files.readString(file))
                  .results()
                  .map(MatchResult::group)
                  .filter(FieldsHaveLimitsTest::isOfWords)
                  .toList();
          fields += found.size();
          found.stream()
              .filter(field -> !field.contains("maxlength="))
              .map(field -> templates.relativize(file) + ": " + field)
              .filter(field -> !field.startsWith(LINES_OF_A_LADDER))
              .forEach(endless::add);
        }
      }
    }

    assertThat(endless).isEmpty();
    assertThat(fields).isGreaterThan(20);
  }

  /** A password that was cut would be another one; PasswordRule says how long it may be. */
  private static boolean isOfWords(String field) {
    Matcher kind = KIND.matcher(field);
    return field.startsWith("<textarea") || WORDS.contains(kind.find() ? kind.group(1) : "text");
  }
}

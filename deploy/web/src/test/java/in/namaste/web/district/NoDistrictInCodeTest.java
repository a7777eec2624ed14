package in.namaste.web.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing that the product says names the district it is shipped for: that is in the pack, so that
 * another pack makes another district of it.
 */
class NoDistrictInCodeTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final List<String> PARTS =
      List.of(
          "chatbot-gateway",
          "ticket-service",
          "feedback-service",
          "sla-monitor",
          "deploy/web",
          "deploy/simulator",
          "deploy/launcher",
          "deploy/demo",
          "deploy/media",
          "deploy/messaging",
          "deploy/safekeeping");

  private static final Pattern NAME =
      Pattern.compile(
          "rohtak|रोहतक|\\bRTK\\b|haryana|हरियाणा(?!वी|णवी)|मोखरा|mokhra",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TEXTS =
      Set.of("java", "html", "properties", "js", "txt", "json", "css", "svg", "xml");

  /** What follows the scheme of an address is none. */
  private static final Pattern JAVA_COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:(?<!:)//.*$)");

  private static final Pattern LINE_COMMENT =
      Pattern.compile("(?m)^\\s*(#|//|\\*|/\\*|%test\\.).*$");

  /** Where the pack is found if nobody says it. */
  private static final String USUAL_PACK = "${DISTRICT_DIR:deploy/district/rohtak}";

  @Test
  void noTextNamesIt() {
    List<String> found = new ArrayList<>();
    for (String part : PARTS) {
      Path main = ROOT.resolve(part).resolve("src/main");
      try (Stream<Path> files = Files.walk(main)) {
        files
            .filter(Files::isRegularFile)
            .filter(NoDistrictInCodeTest::isText)
            .forEach(file -> look(file, found));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void aTextThatNamesItWouldBeFound() {
    assertThat(NAME.matcher("नमस्ते रोहतक").find()).isTrue();
    assertThat(NAME.matcher("like RTK-2611-004217-7").find()).isTrue();
    assertThat(NAME.matcher("हरियाणा सरकार").find()).isTrue();
    assertThat(said("A.java", "/** Rohtak */ String a = \"Rohtak\"; // Rohtak"))
        .isEqualTo(" String a = \"Rohtak\"; ");
    assertThat(said("A.java", "// one line\nString a = \"https://rohtak.example\";"))
        .isEqualTo("\nString a = \"https://rohtak.example\";");
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static void look(Path file, List<String> found) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      said(file.getFileName().toString(), text)
          .lines()
          .filter(line -> NAME.matcher(line).find())
          .forEach(line -> found.add(ROOT.relativize(file) + ": " + line.strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(String name, String text) {
    return name.endsWith(".java")
        ? JAVA_COMMENT.matcher(text).replaceAll("")
        : LINE_COMMENT.matcher(text).replaceAll("").replace(USUAL_PACK, "");
  }
}

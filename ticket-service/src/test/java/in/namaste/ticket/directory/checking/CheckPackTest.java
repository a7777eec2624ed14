package in.namaste.ticket.directory.checking;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.district.SecondDistrict;
import in.namaste.web.district.PackCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that cannot be used is refused in words that say where it is wrong. */
class CheckPackTest {

  @TempDir Path pack;

  @BeforeEach
  void aRightPack() throws IOException {
    try (Stream<Path> files = Files.list(SecondDistrict.pack())) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void theShippedAndTheInventedPackAreRight() {
    assertThat(said(pack)).isNotEmpty().allMatch(line -> line.startsWith("right"));
    assertThat(said(Path.of(System.getProperty("project.root"), "deploy/district/rohtak")))
        .allMatch(line -> line.startsWith("right"));
  }

  @ParameterizedTest
  @CsvSource({
    "departments.csv, ',technical,720', ',technical,x', 'departments.csv: line 3, column default_hours: Write a whole number'",
    "departments.csv, 'No water in the tap,minor', 'No water in the tap of the house,minor', 'departments.csv: line 2, column category_short_en: This is too long'",
    "departments.csv, DCO.UNCLEAR, DCO.OTHER, 'departments.csv: there must be a department DCO with a category DCO.UNCLEAR'",
    "places.csv, 'Neelkheri,नीलखेड़ी,Nilkheri,B-CHANDAN', 'Neelkheri,नीलखेड़ी,Nilkheri,B-NOWHERE', 'places.csv: line 5, column parent_id: There is no such place (B-NOWHERE)'",
    "places.csv, V-NEELKHERI, V-CHANDANPURA, 'places.csv: line 5: The same code stands on a line above'",
    "places.csv, ',yes,', ',no,', 'places.csv: there must be a selectable place of level cd_block or urban_body'",
    "ladders.csv, WATER.NODAL|DCO.DC, WATER.HEAD|DCO.DC, 'ladders.csv: line 2, column posts: There is no such active post (WATER.HEAD)'",
    "posts.csv, post_code, code, 'posts.csv: The headers on the first line are those of no table'",
    "policy.yaml, 'placeWithheld: []', 'placesWithheld: []', 'policy.yaml: open311.placeWithheld: is missing'",
    "policy.yaml, 'placeWithheld: []', 'placeWithheld: DCO.UNCLEAR', 'policy.yaml: open311.placeWithheld: must be a list'",
    "policy.yaml, 'placeWithheld: []', 'placeWithheld:', 'policy.yaml: open311.placeWithheld: must be a list'",
    "policy.yaml, 'placeWithheld: []', 'placeWithheld: [HOME.VIOLENCE]', 'policy.yaml: open311.placeWithheld: there is no category HOME.VIOLENCE'",
    "policy.yaml, 'calls: 2', 'calls: often', 'policy.yaml: confirmation.calls: must be a whole number from 0 to 20'",
    "policy.yaml, 'code: SRG', 'code: S1', 'policy.yaml: district.code: must be two to five capital letters'"
  })
  void whatIsWrongIsSaidWithFileLineAndColumn(String file, String right, String wrong, String words)
      throws IOException {
    String text = Files.readString(pack.resolve(file));
    assertThat(text).contains(right);
    Files.writeString(pack.resolve(file), text.replace(right, wrong));

    assertThat(said(pack)).anyMatch(line -> line.startsWith("WRONG") && line.contains(words));
  }

  @Test
  void aReplyThatCannotBeKeptIsSaid() throws IOException {
    Files.writeString(
        pack.resolve("replies.csv"),
        """
        reply_code,dept_code,purpose,title_hi,title_en,words_hi,words_en
        A,,question,एक,One,{name} जी,Dear {name}
        """);

    assertThat(said(pack))
        .anyMatch(line -> line.contains("replies.csv: line 2") && line.contains("place unknown"));
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(pack.resolve("ladders.csv"));

    assertThat(said(pack)).anyMatch(line -> line.endsWith("ladders.csv: the file is missing"));
  }

  private static List<String> said(Path folder) {
    var out = new ByteArrayOutputStream();
    PackCheck.tell(CheckPack.parts(folder), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}

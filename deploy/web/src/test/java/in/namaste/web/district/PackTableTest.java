package in.namaste.web.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTableTest {

  @TempDir Path pack;

  @Test
  void linesAreNumberedAsAnEditorShowsThem() throws IOException {
    Path file = write("\uFEFFcode,usual,name\nA,yes,\"one, two\"\nB,no,three\n");

    assertThat(PackTable.readCoded(file, "code", "code", "usual", "name"))
        .extracting(PackTable.Row::line)
        .containsExactly(2, 3);
    assertThat(PackTable.read(file, "name").getFirst().text("name")).isEqualTo("one, two");
    assertThat(PackTable.read(file, "name").getFirst().yes("usual")).isTrue();
  }

  @Test
  void whatIsWrongIsSaidWithFileLineAndColumn() throws IOException {
    Path file = write("code,usual,name\nA,maybe,one\nA,yes,\n");

    assertThatThrownBy(() -> PackTable.readCoded(file, "code"))
        .isInstanceOf(WrongPack.class)
        .hasMessageContaining("table.csv: line 3, column code: the same code stands on line 2");
    assertThatThrownBy(() -> PackTable.read(file, "code").get(0).yes("usual"))
        .hasMessageContaining("line 2, column usual: must be yes or no");
    assertThatThrownBy(() -> PackTable.read(file, "code").get(1).text("name"))
        .hasMessageContaining("line 3, column name: must not be empty");
    assertThatThrownBy(() -> PackTable.read(file, "office"))
        .hasMessageContaining("line 1, column office: the column is missing");
  }

  @Test
  void aFileThatIsNoTableIsSaid() throws IOException {
    assertThatThrownBy(() -> PackTable.read(pack.resolve("table.csv")))
        .hasMessageContaining("table.csv: the file is missing");
    assertThatThrownBy(() -> PackTable.read(write("code,name\nA,one,two\n")))
        .hasMessageContaining("line 2 has 3 cells and the header 2");
  }

  @Test
  void allPartsAreReadBeforeACheckEnds() {
    var said = new ByteArrayOutputStream();
    PackCheck.Part[] parts = {
      new PackCheck.Part("one", () -> PackTable.read(pack.resolve("one"))),
      new PackCheck.Part("two", () -> {})
    };

    int end = PackCheck.tell(parts, new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(end).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("WRONG").contains("one: the file is missing"),
            second -> assertThat(second).isEqualTo("right  two"));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(pack.resolve("table.csv"), text);
  }
}

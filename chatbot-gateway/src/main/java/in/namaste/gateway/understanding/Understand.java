package in.namaste.gateway.understanding;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.gateway.menu.Menu;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads messages as CSV ({@code text,language}) and writes what the bot makes of each, a row for a
 * row: {@code department,category,place}, then what it would offer and ask. With {@code --score} it
 * counts how often that is right, with {@code --misses} it shows where it is not.
 */
public final class Understand {

  private static final String HELD_OUT = "heldout";
  private static final CsvSchema ANSWERS =
      CsvSchema.builder().addColumns(Answer.COLUMNS, CsvSchema.ColumnType.STRING).build();

  private Understand() {}

  /**
   * The first argument is the folder of the district pack. Then nothing (messages come by standard
   * input), or {@code --score} or {@code --misses} and files with right answers.
   */
  public static void main(String[] arguments) throws IOException {
    try {
      Menu menu = DistrictPack.menu(Path.of(arguments[0]));
      List<String> rest = List.of(arguments).subList(1, arguments.length);
      if (rest.isEmpty()) {
        run(menu, System.in, System.out);
      } else {
        score(menu, rest.getFirst().equals("--misses"), rest.subList(1, rest.size()));
      }
    } catch (BadInput bad) {
      System.err.println(bad.getMessage());
      System.exit(1);
    } catch (NoSuchFileException missing) {
      System.err.println("There is no file " + missing.getFile() + ".");
      System.exit(1);
    }
  }

  static void run(Menu menu, InputStream messages, OutputStream answers)
      throws IOException, BadInput {
    List<Map<String, String>> rows =
        MessageTable.read(messages, "text").parallelStream()
            .map(row -> Answer.of(Understood.of(row.get("text"), menu)))
            .toList();
    try (SequenceWriter writer =
        new CsvMapper().writer(ANSWERS.withHeader()).writeValues(answers)) {
      writer.writeAll(rows);
    }
  }

  private static void score(Menu menu, boolean misses, List<String> files)
      throws IOException, BadInput {
    List<Expected> tuning = new ArrayList<>();
    List<Expected> heldOut = new ArrayList<>();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : files) {
      try (InputStream messages = Files.newInputStream(Path.of(file))) {
        List<Expected> expected = Expected.read(messages, menu);
        out.println(Path.of(file).getFileName() + ": " + String.join("\n", Score.lines(expected)));
        (file.contains(HELD_OUT) ? heldOut : tuning).addAll(expected);
      }
    }
    out.println("Looked at while tuning: " + String.join("\n", Score.lines(tuning)));
    out.println("Held out: " + String.join("\n", Score.lines(heldOut)));
    if (misses) {
      Score.misses(tuning).forEach(out::println);
    }
  }
}

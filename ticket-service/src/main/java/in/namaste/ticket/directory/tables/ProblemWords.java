package in.namaste.ticket.directory.tables;

import in.namaste.web.district.WrongPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Says in English what is wrong with a file of the pack, in the words of the desk's pages: before
 * the service runs there is no page yet.
 */
public final class ProblemWords {

  private static final String BUNDLE = "/messages/directory_en.properties";
  private static final Properties WORDS = read();

  private ProblemWords() {}

  /** What is wrong in a line. */
  public static WrongPack of(Path file, int line, Problem problem) {
    String what = word("problem_$" + problem.why());
    String said = problem.found().isEmpty() ? what : what + " (" + problem.found() + ")";
    return problem.column() == null
        ? WrongPack.file(file, "line %d: %s".formatted(line, said))
        : WrongPack.cell(file, line, problem.column().header(), said);
  }

  /** What is wrong with a whole file. */
  public static WrongPack of(Path file, Unreadable unreadable) {
    String what = word("unreadable_$" + unreadable.why());
    String found = unreadable.found();
    return WrongPack.file(file, found.isEmpty() ? what : what + " (" + found + ")");
  }

  private static String word(String key) {
    String word = WORDS.getProperty(key);
    if (word == null) {
      throw new IllegalStateException("No words for " + key);
    }
    return word;
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream file = ProblemWords.class.getResourceAsStream(BUNDLE)) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

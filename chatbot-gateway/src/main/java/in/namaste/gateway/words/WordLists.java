package in.namaste.gateway.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words that somebody who knows the language can read and lengthen without a compiler. */
public final class WordLists {

  private static final String FOLDER = "/understanding/";
  private static final Set<String> SMALL = words("small-words.txt");
  private static final Set<String> ORDINARY = words("ordinary-words.txt");
  private static final Set<String> ORDINARY_SOUNDS =
      Stream.concat(SMALL.stream(), ORDINARY.stream())
          .map(Sound::of)
          .filter(sound -> !sound.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private WordLists() {}

  /** The lines of a list, without empty ones and those that begin with #. */
  public static List<String> lines(String list) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(FOLDER + list)),
                StandardCharsets.UTF_8))) {
      return said(reader.lines());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The lists of a district pack: {@code elsewhere.txt} and {@code same-words.txt}; a pack may have
   * none.
   *
   * @throws UncheckedIOException if one cannot be read
   * @throws IllegalArgumentException if a line of {@code same-words.txt} has no colon
   */
  public static LocalWords ofPack(Path folder) {
    List<String> sayings = linesOf(folder.resolve("same-words.txt"));
    sayings.stream()
        .filter(line -> !line.contains(":"))
        .findFirst()
        .ifPresent(
            line -> {
              throw new IllegalArgumentException(
                  "%s: a line is a word, a colon and what is said for it, not \"%s\""
                      .formatted(folder.resolve("same-words.txt"), line));
            });
    return new LocalWords(linesOf(folder.resolve("elsewhere.txt")), sayings);
  }

  private static List<String> linesOf(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return said(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  private static List<String> said(Stream<String> lines) {
    return lines
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /**
   * Whether a word says nothing of a problem or a place: है, raha, three, Monday. Compared as it is
   * written, since खड़ा (standing) sounds like खारा (brackish).
   */
  public static boolean small(String plain) {
    return SMALL.contains(plain);
  }

  /** Whether a word of this sound is everyday speech: a small one, or पानी, दुकान, टूटी, चांदी. */
  public static boolean ordinary(String sound) {
    return ORDINARY_SOUNDS.contains(sound);
  }

  private static Set<String> words(String list) {
    return lines(list).stream()
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .map(Fold::plain)
        .collect(Collectors.toUnmodifiableSet());
  }
}

package in.namaste.gateway.menu;

import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.SaidWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears the words of the departments in a message: as they are, in another form, in what people say
 * for them ({@link SameWords}), with a slip.
 */
final class Hearing {

  /** The kind of problem is clear from the beginning of a long story. */
  static final int MOST_WORDS = 80;

  /** In a shorter word a slip makes another word. */
  private static final int LONG_WORD = 5;

  private static final double SLIP = 0.6;

  private final Set<String> vocabulary;
  private final Set<String> placeNames;
  private final SameWords sameWords;

  /** The words in which a slip is forgiven, by their first letter, which people get right. */
  private final Map<Character, List<String>> longWords = new HashMap<>();

  /**
   * @param vocabulary how the words of the departments sound
   * @param sameWords what people say for them
   * @param placeNames how the words in names of places sound: they are not taken for other forms of
   *     something else, or for slips
   */
  Hearing(Set<String> vocabulary, SameWords sameWords, Set<String> placeNames) {
    this.sameWords = sameWords;
    this.vocabulary = vocabulary;
    this.placeNames = placeNames;
    Stream.concat(vocabulary.stream(), sameWords.words().stream())
        .filter(word -> word.length() >= LONG_WORD)
        .distinct()
        .forEach(w -> longWords.computeIfAbsent(w.charAt(0), c -> new ArrayList<>()).add(w));
  }

  /** Whether a word of this sound is one that the departments or people use for a problem. */
  boolean knows(String sound) {
    return vocabulary.contains(sound) || !sameWords.meant(sound).isEmpty();
  }

  /** The words of the departments that were said, by their sound. */
  Map<String, Heard> of(String typed) {
    List<SaidWord> said =
        SaidWord.in(typed, MOST_WORDS).stream().map(this::withoutOtherForms).toList();
    Map<String, Heard> heard = new LinkedHashMap<>();
    boolean[] understood = new boolean[said.size()];
    boolean[] partOfPhrase = new boolean[said.size()];
    int phrases = Heard.LOOSE;
    for (SameWords.Phrase phrase : sameWords.in(said)) {
      String words =
          phrase.at().stream().map(at -> said.get(at).typed()).collect(Collectors.joining(" "));
      int in = phrase.meant().size() == 1 ? Heard.LOOSE : ++phrases;
      phrase.meant().forEach(word -> hear(word, words, false, in, heard));
      phrase.at().forEach(at -> understood[at] = true);
      phrase.at().forEach(at -> partOfPhrase[at] = phrase.at().size() > 1);
    }
    for (int at = 0; at < said.size(); at++) {
      if (!partOfPhrase[at] && !oneWord(said.get(at), heard) && !understood[at]) {
        slipped(said.get(at), heard);
      }
    }
    return heard;
  }

  /** A word that is in the name of a place has no other form: कलां is no काला. */
  private SaidWord withoutOtherForms(SaidWord word) {
    return placeNames.contains(word.sound())
        ? new SaidWord(word.typed(), List.of(word.sound()))
        : word;
  }

  private void hear(String word, String typed, boolean small, int in, Map<String, Heard> heard) {
    if (vocabulary.contains(word)) {
      heard.computeIfAbsent(word, w -> new Heard(typed, small, new HashSet<>())).in().add(in);
    }
  }

  /** Whether a word is one of the departments', in one of its forms. */
  private boolean oneWord(SaidWord word, Map<String, Heard> heard) {
    if (word.small()) {
      hear(sameWords.of(word.sound()), word.typed(), true, Heard.LOOSE, heard);
      return true;
    }
    List<String> known = word.forms().stream().filter(vocabulary::contains).limit(1).toList();
    known.forEach(one -> hear(one, word.typed(), false, Heard.LOOSE, heard));
    return !known.isEmpty();
  }

  /** A longer word that is none is heard as those from which it differs by a slip. */
  private void slipped(SaidWord word, Map<String, Heard> heard) {
    if (word.sound().length() >= LONG_WORD && !placeNames.contains(word.sound())) {
      longWords.getOrDefault(word.sound().charAt(0), List.of()).stream()
          .filter(other -> slip(word.sound(), other))
          .flatMap(other -> Stream.concat(Stream.of(other), sameWords.meant(other).stream()))
          .forEach(other -> hear(other, word.typed(), false, Heard.LOOSE, heard));
    }
  }

  private static boolean slip(String said, String known) {
    return Math.abs(known.length() - said.length()) * Likeness.LEAST <= SLIP
        && Likeness.distance(said, known, SLIP) <= SLIP;
  }
}

package in.namaste.gateway.menu;

import in.namaste.gateway.words.SaidWord;
import in.namaste.gateway.words.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people say for the words that the departments use, from {@code same-words.txt}: बत्ती for
 * बिजली, "jal gaya" for burnt, "taala tod" for चोरी.
 */
final class SameWords {

  /** So many other words may stand between two words of a phrase. */
  private static final int BETWEEN = 2;

  /** After its first word a phrase is also heard with endings: "jaam lag" in "जाम लगता". */
  private static final int WITH_ENDING = 3;

  /** Words of people and the words of the departments that they stand for, all by their sound. */
  private record Line(List<String> said, List<String> meant) {}

  /**
   * A phrase that was heard.
   *
   * @param at which words of the message it is made of
   * @param meant the sounds of the words that it stands for
   */
  record Phrase(List<Integer> at, List<String> meant) {

    private int span() {
      return at.getLast() - at.getFirst();
    }
  }

  private final Map<String, List<Line>> byFirst = new HashMap<>();
  private final Map<String, String> oneForOne = new HashMap<>();

  /**
   * Those that the product knows, and those that only this district says.
   *
   * @param sayings lines of the district's pack
   */
  SameWords(List<String> sayings) {
    WordLists.lines("same-words.txt").forEach(this::line);
    sayings.forEach(this::line);
  }

  private void line(String line) {
    String[] sides = line.split(":", 2);
    List<String> meant = sounds(sides[0]);
    Stream.of(sides[1].split(",", -1))
        .map(SameWords::sounds)
        .filter(said -> !said.isEmpty() && !said.equals(meant))
        .forEach(said -> add(said, meant));
  }

  private void add(List<String> said, List<String> meant) {
    byFirst.computeIfAbsent(said.getFirst(), first -> new ArrayList<>()).add(new Line(said, meant));
    if (said.size() == 1 && meant.size() == 1) {
      oneForOne.putIfAbsent(said.getFirst(), meant.getFirst());
    }
  }

  private static List<String> sounds(String words) {
    return SaidWord.in(words, Integer.MAX_VALUE).stream().map(SaidWord::sound).toList();
  }

  /** The sound of the word that this one is only another word for, or itself. */
  String of(String sound) {
    return oneForOne.getOrDefault(sound, sound);
  }

  /** The single words that stand for others. */
  Set<String> words() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .filter(phrase -> phrase.said.size() == 1)
        .map(phrase -> phrase.said.getFirst())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a single word stands for; empty when it is in no line. */
  List<String> meant(String sound) {
    return byFirst.getOrDefault(sound, List.of()).stream()
        .filter(phrase -> phrase.said.size() == 1)
        .flatMap(phrase -> phrase.meant.stream())
        .toList();
  }

  /** The phrases in a message; a word belongs to the longest of them only. */
  List<Phrase> in(List<SaidWord> words) {
    List<Phrase> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean small = words.get(i).small();
      words.get(i).forms().stream()
          .limit(small ? 1 : Integer.MAX_VALUE)
          .flatMap(form -> byFirst.getOrDefault(form, List.of()).stream())
          .filter(phrase -> !small || phrase.said.size() > 1)
          .flatMap(phrase -> from(at, phrase, words).stream())
          .forEach(all::add);
    }
    all.sort(
        Comparator.comparingInt((Phrase heard) -> -heard.at.size()).thenComparingInt(Phrase::span));
    boolean[] taken = new boolean[words.size()];
    List<Phrase> heard = new ArrayList<>();
    for (Phrase one : all) {
      boolean same = heard.stream().anyMatch(other -> other.at.equals(one.at));
      if (same || one.at.stream().noneMatch(at -> taken[at])) {
        heard.add(one);
        one.at.forEach(at -> taken[at] = true);
      }
    }
    return heard;
  }

  private static Optional<Phrase> from(int first, Line phrase, List<SaidWord> words) {
    List<Integer> at = new ArrayList<>();
    at.add(first);
    for (String word : phrase.said.subList(1, phrase.said.size())) {
      int next = next(word, at.getLast() + 1, words);
      if (next < 0) {
        return Optional.empty();
      }
      at.add(next);
    }
    return Optional.of(new Phrase(List.copyOf(at), phrase.meant));
  }

  private static int next(String word, int from, List<SaidWord> words) {
    for (int at = from; at <= from + BETWEEN && at < words.size(); at++) {
      SaidWord said = words.get(at);
      if (said.forms().contains(word)
          || (word.length() >= WITH_ENDING && said.sound().startsWith(word))) {
        return at;
      }
    }
    return -1;
  }
}

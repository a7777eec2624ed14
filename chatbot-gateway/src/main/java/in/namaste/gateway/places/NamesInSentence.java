package in.namaste.gateway.places;

import in.namaste.gateway.places.AroundNames.Sign;
import in.namaste.gateway.words.Numbers;
import in.namaste.gateway.words.Sound;
import in.namaste.gateway.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The names of places in the words of one sentence, the longest and surest first. */
final class NamesInSentence {

  /** A name has at most so many words. */
  private static final int LONGEST_NAME = 4;

  /** A shorter sound is more often a word than a place. */
  private static final int LEAST_SOUND = 4;

  private final PlaceFinder finder;
  private final List<String> tokens;
  private final List<String> sounds;
  private final List<Boolean> ordinary;

  /**
   * @param tokens the words of the sentence
   * @param problemWord whether a sound is a word that problems are told with
   */
  NamesInSentence(PlaceFinder finder, Predicate<String> problemWord, List<String> tokens) {
    this.finder = finder;
    this.tokens = tokens;
    this.sounds = tokens.stream().map(Sound::of).toList();
    this.ordinary =
        sounds.stream().map(sound -> WordLists.ordinary(sound) || problemWord.test(sound)).toList();
  }

  /** Whether a word among them is everyday speech or of a problem: they are more than a name. */
  boolean everyday() {
    for (int at = 0; at < tokens.size(); at++) {
      if (ordinary.get(at) && !Spelling.around(tokens.get(at))) {
        return !finder.knows(String.join(" ", tokens));
      }
    }
    return false;
  }

  /**
   * The names that do not overlap.
   *
   * @param nearOnes whether a name that is nearly one in the list counts
   */
  List<Named> found(boolean nearOnes) {
    List<Named> found = new ArrayList<>();
    for (int length = LONGEST_NAME; length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        add(exact(from, from + length), found);
      }
      for (int from = 0; nearOnes && length > 1 && from + length <= tokens.size(); from++) {
        add(near(from, from + length), found);
      }
    }
    for (int from = 0; nearOnes && from < tokens.size(); from++) {
      add(near(from, from + 1), found);
    }
    return found;
  }

  private static void add(Named one, List<Named> found) {
    if (one.found() && found.stream().noneMatch(one::overlaps)) {
      found.add(one);
    }
  }

  private boolean edges(int from, int to) {
    return !AroundNames.beside(tokens.get(from)) && !AroundNames.beside(tokens.get(to - 1));
  }

  /** A name that sounds as one in the list. */
  private Named exact(int from, int to) {
    if (!edges(from, to) || !finder.knowsBeginning(sounds.get(from))) {
      return Named.nothing(from, to);
    }
    String name = String.join(" ", tokens.subList(from, to));
    Sign sign = AroundNames.of(tokens, from, to);
    boolean everyday = !ordinary.subList(from, to).contains(false);
    boolean several = to - from > 1;
    boolean said =
        everyday
            ? sign == Sign.VILLAGE || (sign == Sign.IN && !counted(from))
            : several || sounds.get(from).length() >= LEAST_SOUND || sign == Sign.VILLAGE;
    if (!said || !finder.knows(name)) {
      return Named.nothing(from, to);
    }
    PlaceMatch match = finder.find(name);
    boolean enough = everyday ? sign == Sign.VILLAGE : several || sign.compareTo(Sign.WALI) >= 0;
    boolean sure = match instanceof PlaceMatch.Sure && enough && !partOfAnother(from, to);
    List<Place> places =
        match.places().stream()
            .filter(
                place ->
                    !(place.block() || place.town())
                        || !AroundNames.roadOrDistrict(tokens, from, to))
            .toList();
    return new Named(from, to, places, sure, true, sign);
  }

  /** "दो करोड़": a number before it makes an amount of it. */
  private boolean counted(int at) {
    return at > 0 && Numbers.in(tokens.get(at - 1)).isPresent();
  }

  /** "Asan Kalan", "Nagla Titoli": a word beside it that is no other may belong to the name. */
  private boolean partOfAnother(int from, int to) {
    return stranger(from - 1) || stranger(to);
  }

  private boolean stranger(int at) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    String token = tokens.get(at);
    return !AroundNames.beside(token)
        && !Spelling.around(token)
        && Numbers.in(token).isEmpty()
        && !ordinary.get(at)
        && !finder.knows(token);
  }

  /** Whether a small word is among them; "बी" after a number is part of a name. */
  private static boolean hasSmall(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean afterNumber = i > 0 && Character.isDigit(words.get(i - 1).charAt(0));
      if (WordLists.small(words.get(i)) && !afterNumber) {
        return true;
      }
    }
    return false;
  }

  /** A name that is nearly one in the list, where the words beside it say that it is a place. */
  private Named near(int from, int to) {
    Sign sign = AroundNames.of(tokens, from, to);
    List<String> words = tokens.subList(from, to);
    String sound = String.join("", sounds.subList(from, to));
    boolean said =
        sign.compareTo(Sign.WALI) >= 0
            && edges(from, to)
            && ordinary.subList(from, to).contains(false)
            && !hasSmall(words)
            && !finder.knowsOutside(sound)
            && sound.length() >= LEAST_SOUND;
    if (!said) {
      return Named.nothing(from, to);
    }
    String name = String.join(" ", words);
    if (sign == Sign.VILLAGE
        && !partOfAnother(from, to)
        && finder.find(name) instanceof PlaceMatch.Sure sure) {
      return new Named(from, to, List.of(sure.place()), true, false, sign);
    }
    return new Named(from, to, finder.like(name), false, false, sign);
  }
}

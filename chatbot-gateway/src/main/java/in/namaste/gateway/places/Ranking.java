package in.namaste.gateway.places;

import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.Sound;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places that sound like a typed name, the likeliest first. */
record Ranking(Elsewhere elsewhere, String sound, List<Scored> scored) {
  /** A spelling further away than this share of its length is another name. */
  private static final double LIKE = 0.22;

  /** With the same consonants it may be this much further away. */
  private static final double SAME_KEY_ROOM = 1.5;

  private static final double SAME_KEY_BONUS = 0.8;
  private static final double OTHER_KEY_MALUS = 0.2;

  /** Up to here only vowels and nasals differ: still the same name. */
  private static final double SAME = 0.9;

  /** In a short name less may differ: this for each of its letters. */
  private static final double SAME_FOR_EACH = 0.13;

  /** Without a question it may be no further than this, and this for each letter. */
  private static final double CERTAIN = 0.6;

  private static final double CERTAIN_FOR_EACH = 0.09;

  /** How much further the second best must be for the best to need no question. */
  private static final double CLEAR = 0.8;

  private static final int MOST = 8;

  /** A place with the distance of its best spelling. */
  record Scored(Place place, String sound, double distance) {

    private Scored nearer(Scored other) {
      return other.distance < distance ? other : this;
    }
  }

  static Ranking of(Elsewhere elsewhere, Spelling typed, List<Written> possible) {
    Map<String, Scored> best = new LinkedHashMap<>();
    String sound = typed.sound();
    String key = Sound.key(sound);
    for (Written written : possible) {
      String other = written.spelling().sound();
      boolean sameKey = key.equals(written.key());
      double allowed = LIKE * sound.length() * (sameKey ? SAME_KEY_ROOM : 1);
      double least = Likeness.LEAST * Math.abs(sound.length() - other.length());
      double distance =
          other.isEmpty() || least > allowed
              ? Double.MAX_VALUE
              : Likeness.distance(sound, other, allowed);
      if (distance <= allowed) {
        double weighed = sameKey ? distance * SAME_KEY_BONUS : distance + OTHER_KEY_MALUS;
        best.merge(
            written.place().code(), new Scored(written.place(), other, weighed), Scored::nearer);
      }
    }
    return new Ranking(
        elsewhere,
        sound,
        best.values().stream()
            .sorted(Comparator.comparingDouble(Scored::distance))
            .limit(MOST)
            .toList());
  }

  boolean isEmpty() {
    return scored.isEmpty();
  }

  Place first() {
    return scored.getFirst().place();
  }

  /** Whether the best is no more than another spelling of the same name. */
  boolean same() {
    double distance = scored.getFirst().distance();
    return distance <= Math.min(SAME, SAME_FOR_EACH * sound.length())
        && !elsewhere.nearer(sound, distance);
  }

  /**
   * Whether the best needs no question: hardly anything differs, nothing else comes near it, and it
   * ends alike, since Pilana and Pilani, Mungan and Mungana are two villages.
   */
  boolean clear() {
    Scored best = scored.getFirst();
    return same()
        && best.distance() <= Math.min(CERTAIN, CERTAIN_FOR_EACH * sound.length())
        && Math.abs(sound.length() - best.sound().length()) <= 1
        && ending(sound) == ending(best.sound())
        && close().size() == 1;
  }

  /** Its last vowel, those that are mistaken for each other as one; a space for a consonant. */
  private static char ending(String sound) {
    return switch (sound.charAt(sound.length() - 1)) {
      case 'a' -> 'a';
      case 'e', 'i' -> 'i';
      case 'o', 'u' -> 'o';
      default -> ' ';
    };
  }

  /** The best and what is nearly as good. */
  List<Place> close() {
    double best = scored.getFirst().distance();
    return scored.stream().filter(s -> s.distance() < best + CLEAR).map(Scored::place).toList();
  }

  /** All that could be spellings of the same name. */
  List<Place> sounding() {
    return scored.stream().filter(s -> s.distance() <= SAME).map(Scored::place).toList();
  }
}

package in.namaste.gateway.places;

import in.namaste.gateway.places.AroundNames.Sign;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Numbers;
import in.namaste.gateway.words.Sound;
import in.namaste.gateway.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Finds the place that a longer sentence names beside the problem: "मोखरा खास गांव में पानी नहीं आ
 * रहा". What decides is the name and the words beside it: after गांव any spelling counts, before
 * में a near one is asked about, elsewhere a name must sound as in the list. Everyday words and
 * those of problems are no names, and where anything is in doubt the citizen is asked.
 */
public final class Mentions {

  /** A message with fewer words, without those around names, may be nothing but a place. */
  private static final int STORY = 4;

  /** A name has at most so many words. */
  private static final int LONGEST_NAME = 4;

  private static final int MOST = 8;

  /** A shorter sound is more often a word than a place. */
  private static final int LEAST_SOUND = 4;

  private final PlaceFinder finder;
  private final Predicate<String> problemWord;

  /** A name in a sentence: where it stands, what it may mean, what stands beside it. */
  private record Named(
      int from, int to, List<Place> places, boolean sure, boolean exact, Sign sign) {

    boolean overlaps(int otherFrom, int otherTo) {
      return from < otherTo && otherFrom < to;
    }
  }

  /**
   * What was found.
   *
   * @param words those that led to it
   * @param area where all lie that may be meant, or what the words say of it; null where they do
   *     not
   */
  public record Mention(PlaceMatch match, String words, Area area) {}

  /**
   * @param finder over the places that can be chosen
   * @param problemWord whether a sound is a word that problems are told with
   */
  public Mentions(PlaceFinder finder, Predicate<String> problemWord) {
    this.finder = finder;
    this.problemWord = problemWord;
  }

  /** What a message says of the place. */
  public PlaceMatch in(String typed) {
    return heard(typed).match();
  }

  /** What a message says of the place; a name alone is understood as by the finder. */
  public Mention heard(String typed) {
    List<String> tokens = Fold.tokens(typed);
    OptionalInt ward = Wards.number(tokens);
    if (ward.isEmpty() && Spelling.wordsIn(tokens) < STORY && !everyday(tokens)) {
      PlaceMatch whole = finder.find(typed);
      if (!(whole instanceof PlaceMatch.Unknown)) {
        return mention(whole, tokens, String.join(" ", tokens));
      }
    }
    boolean outside = outside(tokens);
    List<Named> named = named(tokens, outside);
    boolean village = named.stream().anyMatch(one -> one.sign == Sign.VILLAGE && one.exact);
    if (ward.isPresent() && !village) {
      return outside || AroundNames.hospital(tokens)
          ? none(tokens)
          : mention(finder.find(typed), tokens, String.join(" ", tokens));
    }
    return decide(tokens, named, outside);
  }

  /** Whether a word among them is everyday speech: then they are more than a name. */
  private boolean everyday(List<String> tokens) {
    return !finder.knows(String.join(" ", tokens))
        && tokens.stream().filter(token -> !Spelling.around(token)).anyMatch(this::ordinary);
  }

  private boolean ordinary(String token) {
    String sound = Sound.of(token);
    return WordLists.ordinary(sound) || problemWord.test(sound);
  }

  /** Whether the story is of a place outside the district. */
  private static boolean outside(List<String> tokens) {
    for (int length = 2; length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        int to = from + length;
        Sign sign = AroundNames.of(tokens, from, to);
        boolean there =
            sign == Sign.IN
                || sign == Sign.VILLAGE
                || AroundNames.district(tokens, from, to)
                || Wards.number(tokens).isPresent();
        if (there
            && !AroundNames.road(tokens, to)
            && Elsewhere.named(Sound.of(name(tokens, from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Named> named(List<String> tokens, boolean outside) {
    List<Named> found = new ArrayList<>();
    for (int length = LONGEST_NAME; length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        add(exact(tokens, from, from + length), found);
      }
    }
    for (int length = 2; length > 0 && !outside; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        add(near(tokens, from, from + length), found);
      }
    }
    return found;
  }

  private static void add(Named one, List<Named> found) {
    if (!one.places.isEmpty()
        && found.stream().noneMatch(other -> other.overlaps(one.from, one.to))) {
      found.add(one);
    }
  }

  private static boolean edges(List<String> tokens, int from, int to) {
    return !AroundNames.beside(tokens.get(from)) && !AroundNames.beside(tokens.get(to - 1));
  }

  /** A name that sounds as one in the list. */
  private Named exact(List<String> tokens, int from, int to) {
    String name = name(tokens, from, to);
    Sign sign = AroundNames.of(tokens, from, to);
    boolean everyday = tokens.subList(from, to).stream().allMatch(this::ordinary);
    boolean said =
        everyday
            ? sign == Sign.VILLAGE || (sign == Sign.IN && to - from == 1 && !counted(tokens, from))
            : to - from > 1 || Sound.of(name).length() >= LEAST_SOUND || sign == Sign.VILLAGE;
    if (!said || !edges(tokens, from, to) || !finder.knows(name)) {
      return nothing(from, to);
    }
    PlaceMatch match = finder.find(name);
    boolean sure =
        match instanceof PlaceMatch.Sure
            && (sign.compareTo(everyday ? Sign.VILLAGE : Sign.WALI) >= 0
                || (to - from > 1 && !everyday));
    List<Place> places =
        places(match).stream()
            .filter(
                place ->
                    !(place.block() || place.town())
                        || !AroundNames.roadOrDistrict(tokens, from, to))
            .toList();
    return new Named(from, to, places, sure, true, sign);
  }

  /** "दो करोड़": a number before it makes an amount of it. */
  private static boolean counted(List<String> tokens, int at) {
    return at > 0 && Numbers.in(tokens.get(at - 1)).isPresent();
  }

  /** A name that is nearly one in the list, where the words beside it say that it is a place. */
  private Named near(List<String> tokens, int from, int to) {
    Sign sign = AroundNames.of(tokens, from, to);
    String name = name(tokens, from, to);
    boolean said =
        sign.compareTo(Sign.WALI) >= 0
            && edges(tokens, from, to)
            && tokens.subList(from, to).stream().noneMatch(this::ordinary)
            && !Elsewhere.named(Sound.of(name))
            && Sound.of(name).length() >= LEAST_SOUND;
    if (!said) {
      return nothing(from, to);
    }
    if (sign == Sign.VILLAGE && finder.find(name) instanceof PlaceMatch.Sure sure) {
      return new Named(from, to, List.of(sure.place()), true, false, sign);
    }
    return new Named(from, to, finder.like(name), false, false, sign);
  }

  private static Named nothing(int from, int to) {
    return new Named(from, to, List.of(), false, false, Sign.NONE);
  }

  private Mention decide(List<String> tokens, List<Named> all, boolean outside) {
    List<Named> named = new ArrayList<>(all);
    if (named.stream().anyMatch(one -> one.exact)) {
      named.removeIf(one -> !one.exact && one.sign != Sign.VILLAGE);
    }
    boolean villages =
        named.stream().anyMatch(one -> one.places.stream().anyMatch(Mentions::inside));
    List<Place> parents =
        named.stream()
            .filter(one -> one.places.stream().noneMatch(Mentions::inside))
            .flatMap(one -> one.places.stream())
            .toList();
    if (villages) {
      named.removeIf(one -> one.places.stream().noneMatch(Mentions::inside));
    }
    if (named.stream().anyMatch(one -> one.sign == Sign.VILLAGE)) {
      named.removeIf(one -> one.sign.compareTo(Sign.WALI) < 0);
    }
    if (named.isEmpty()) {
      return none(tokens);
    }
    String words =
        String.join(", ", named.stream().map(one -> name(tokens, one.from, one.to)).toList());
    List<Place> places =
        narrowed(named.stream().flatMap(one -> one.places.stream()).distinct().toList(), parents);
    boolean sure =
        places.size() == 1
            && !outside
            && named.stream().allMatch(one -> one.sure || one.places.size() > 1);
    return mention(
        sure
            ? new PlaceMatch.Sure(places.getFirst())
            : new PlaceMatch.Ask(places.stream().limit(MOST).toList()),
        tokens,
        words);
  }

  private static Mention none(List<String> tokens) {
    return mention(new PlaceMatch.Unknown(), tokens, "");
  }

  private static Mention mention(PlaceMatch match, List<String> tokens, String words) {
    List<Area> areas =
        places(match).stream().map(Place::area).filter(Objects::nonNull).distinct().toList();
    boolean village = areas.isEmpty() && AroundNames.village(tokens);
    return new Mention(
        match, words, areas.size() == 1 ? areas.getFirst() : village ? Area.RURAL : null);
  }

  private static boolean inside(Place place) {
    return !place.block() && !place.town();
  }

  /** Those that lie in a block or town that is named, too; all, if none does. */
  private static List<Place> narrowed(List<Place> places, List<Place> parents) {
    List<Place> there =
        places.stream()
            .filter(place -> parents.stream().anyMatch(p -> p.code().equals(place.parentCode())))
            .toList();
    return there.isEmpty() || places.size() == 1 ? places : there;
  }

  private static List<Place> places(PlaceMatch match) {
    return switch (match) {
      case PlaceMatch.Sure sure -> List.of(sure.place());
      case PlaceMatch.Ask ask -> ask.places();
      case PlaceMatch.Unknown unknown -> List.of();
    };
  }

  private static String name(List<String> tokens, int from, int to) {
    return String.join(" ", tokens.subList(from, to));
  }
}

package in.namaste.gateway.places;

import in.namaste.gateway.places.AroundNames.Sign;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Sound;
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

  private static final int MOST = 8;

  private final PlaceFinder finder;
  private final Predicate<String> problemWord;

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
    String all = String.join(" ", tokens);
    OptionalInt ward = Wards.number(tokens);
    var names = new NamesInSentence(finder, problemWord, tokens);
    if (ward.isEmpty() && Spelling.wordsIn(tokens) < STORY && !names.everyday()) {
      PlaceMatch whole = finder.find(typed);
      if (!(whole instanceof PlaceMatch.Unknown)) {
        return mention(whole, tokens, all);
      }
    }
    boolean outside = outside(tokens);
    List<Named> named = names.found(!outside);
    boolean village = named.stream().anyMatch(one -> one.sign() == Sign.VILLAGE && one.exact());
    if (ward.isPresent() && !village) {
      return outside || AroundNames.hospital(tokens)
          ? none(tokens)
          : mention(finder.find(typed), tokens, all);
    }
    return decide(tokens, named, outside);
  }

  /** Whether the story is of a place outside the district. */
  private boolean outside(List<String> tokens) {
    boolean ward = Wards.number(tokens).isPresent();
    for (int length = 2; length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        int to = from + length;
        boolean there =
            ward
                || AroundNames.of(tokens, from, to).compareTo(Sign.IN) >= 0
                || AroundNames.district(tokens, from, to);
        if (there
            && !AroundNames.road(tokens, to)
            && finder.knowsOutside(Sound.of(String.join(" ", tokens.subList(from, to))))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Mention decide(List<String> tokens, List<Named> all, boolean outside) {
    List<Named> named = weightiest(all);
    if (named.isEmpty()) {
      return none(tokens);
    }
    List<Place> several =
        named.stream().flatMap(one -> one.places().stream()).distinct().limit(MOST).toList();
    List<Place> places = narrowed(several, all);
    boolean sure = several.size() == 1 && !outside && named.stream().allMatch(Named::sure);
    return mention(
        sure ? new PlaceMatch.Sure(places.getFirst()) : new PlaceMatch.Ask(places),
        tokens,
        String.join(", ", named.stream().map(one -> one.words(tokens)).toList()));
  }

  /**
   * Those that count: exact names before near ones, villages before blocks, the gaon that is told.
   */
  private static List<Named> weightiest(List<Named> all) {
    List<Named> named = new ArrayList<>(all);
    if (named.stream().anyMatch(Named::exact)) {
      named.removeIf(
          one -> !one.exact() && one.sign() != Sign.VILLAGE && one.to() - one.from() == 1);
    }
    if (named.stream().anyMatch(Named::inside)) {
      named.removeIf(one -> !one.inside());
    }
    if (named.stream().anyMatch(one -> one.sign() == Sign.VILLAGE)) {
      named.removeIf(one -> one.sign().compareTo(Sign.WALI) < 0);
    }
    return named;
  }

  /** Those that lie in a block or town that is named, too; all, if none does. */
  private static List<Place> narrowed(List<Place> places, List<Named> all) {
    List<String> parents =
        all.stream()
            .filter(one -> !one.inside())
            .flatMap(one -> one.places().stream())
            .map(Place::code)
            .toList();
    List<Place> there =
        places.stream().filter(place -> parents.contains(place.parentCode())).toList();
    return there.isEmpty() ? places : there;
  }

  private static Mention none(List<String> tokens) {
    return mention(new PlaceMatch.Unknown(), tokens, "");
  }

  private static Mention mention(PlaceMatch match, List<String> tokens, String words) {
    List<Area> areas =
        match.places().stream().map(Place::area).filter(Objects::nonNull).distinct().toList();
    boolean village = areas.isEmpty() && AroundNames.village(tokens);
    return new Mention(
        match, words, areas.size() == 1 ? areas.getFirst() : village ? Area.RURAL : null);
  }
}

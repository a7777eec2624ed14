package in.namaste.gateway.understanding;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.Suggestions.Suggestion;
import in.namaste.gateway.places.Mentions.Mention;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceMatch;
import in.namaste.gateway.words.Danger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a message means to the bot before the citizen has confirmed any of it.
 *
 * @param problems proposed categories, the likeliest first, at most three
 * @param mention the place and the words that name it
 * @param danger whether 112 is named before anything else
 */
public record Understood(List<Suggestion> problems, Mention mention, boolean danger) {

  public Understood {
    problems = List.copyOf(problems);
  }

  /** Understands a message with the menu. */
  public static Understood of(String text, Menu menu) {
    Mention place = menu.mentions().heard(text);
    return new Understood(menu.suggestions().of(text, place.area()), place, Danger.in(text));
  }

  /** The proposed categories, the likeliest first. */
  public List<String> categories() {
    return problems.stream().map(one -> one.category().code()).toList();
  }

  /** The proposed departments, the likeliest first, each once. */
  public List<String> departments() {
    return problems.stream().map(one -> one.category().departmentCode()).distinct().toList();
  }

  /** Whether a place is named, and which. */
  public PlaceMatch place() {
    return mention.match();
  }

  /** The place that is taken without a question, or those that are asked about. */
  public List<Place> places() {
    return place().places();
  }

  /** Whether the citizen must say which place it is. */
  public boolean asksPlace() {
    return place() instanceof PlaceMatch.Ask;
  }

  /** Which words of the message led to each category, and which to the place. */
  public String because() {
    Stream<String> categories =
        problems.stream()
            .map(one -> one.category().code() + ": " + String.join(" ", one.because()));
    Stream<String> place =
        mention.words().isEmpty() ? Stream.of() : Stream.of("place: " + mention.words());
    return Stream.concat(categories, place).collect(Collectors.joining("; "));
  }
}

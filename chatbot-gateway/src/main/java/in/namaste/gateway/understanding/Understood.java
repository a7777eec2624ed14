package in.namaste.gateway.understanding;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.Suggestions.Suggestion;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceMatch;
import in.namaste.gateway.words.Danger;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a message means to the bot before the citizen has confirmed any of it.
 *
 * @param problems proposed categories, the likeliest first, at most three
 * @param danger whether 112 is named before anything else
 */
public record Understood(List<Suggestion> problems, PlaceMatch place, boolean danger) {

  public Understood {
    problems = List.copyOf(problems);
  }

  /** Understands a message with the menu. */
  public static Understood of(String text, Menu menu) {
    return new Understood(
        menu.suggestions().of(text, null), menu.mentions().in(text), Danger.in(text));
  }

  /** The proposed categories, the likeliest first. */
  public List<String> categories() {
    return problems.stream().map(one -> one.category().code()).toList();
  }

  /** The proposed departments, the likeliest first, each once. */
  public List<String> departments() {
    return problems.stream().map(one -> one.category().departmentCode()).distinct().toList();
  }

  /** The place that is taken without a question, or those that are asked about. */
  public List<Place> places() {
    return switch (place) {
      case PlaceMatch.Sure sure -> List.of(sure.place());
      case PlaceMatch.Ask ask -> ask.places();
      case PlaceMatch.Unknown unknown -> List.of();
    };
  }

  /** Whether the citizen must say which place it is. */
  public boolean asksPlace() {
    return place instanceof PlaceMatch.Ask;
  }

  /** Which words of the message led to each category. */
  public String because() {
    return problems.stream()
        .map(one -> one.category().code() + ": " + String.join(" ", one.because()))
        .collect(Collectors.joining("; "));
  }
}

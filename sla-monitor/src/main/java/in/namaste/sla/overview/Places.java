package in.namaste.sla.overview;

import in.namaste.sla.figures.FallingOffices.Falling;
import in.namaste.sla.figures.OfficeRating;
import in.namaste.sla.figures.RepeatedComplaints.Repeated;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where people complain again and again, and what they say of the offices. */
public record Places(List<Repeated> repeated, List<Falling> falling, List<OfficeRating> ratings) {

  /** How many offices are named at once: those that are rated worst. */
  static final int LOWEST = 5;

  /** The offices of which enough is public, the worst rated first; of equals, the most answered. */
  public List<OfficeRating> rated() {
    return ratings.stream()
        .filter(OfficeRating::isShown)
        .sorted(
            Comparator.comparingDouble(OfficeRating::average)
                .thenComparing(Comparator.comparingLong(OfficeRating::answers).reversed()))
        .toList();
  }

  /** The first of them. */
  public List<OfficeRating> lowest() {
    return rated().stream().limit(LOWEST).toList();
  }

  /** All other offices, those of which nothing is public last. */
  public List<OfficeRating> others() {
    List<OfficeRating> unrated = ratings.stream().filter(rating -> !rating.isShown()).toList();
    return Stream.concat(rated().stream().skip(LOWEST), unrated.stream()).toList();
  }
}

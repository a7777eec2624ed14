package in.namaste.demo.month;

import in.namaste.ticket.Area;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two heavy showers of the month, each over a few wards and villages: drains, sewers, ponds and
 * roads for a day and a half, the same complaint from many people.
 */
final class Rain {

  private static final Set<String> UNDER_WATER =
      Set.of("MCR.DRAIN", "PHED.SEWER", "PANCH.DRAIN", "PANCH.POND", "UHBVN.OUTAGE");

  private static final List<Duration> AGO = List.of(Duration.ofDays(17), Duration.ofDays(5));
  private static final Duration LASTS = Duration.ofHours(36);
  private static final int WARDS = 3;
  private static final int VILLAGES = 3;

  private final List<CategoryPublished> categories;
  private final List<Shower> showers;

  /** When and where it came down. */
  private record Shower(Instant from, List<PlacePublished> places) {}

  /** One complaint about the water. */
  record Flooded(Instant at, PlacePublished place, CategoryPublished category) {}

  Rain(Town town, Instant now, Chance chance) {
    categories =
        town.departments().stream()
            .flatMap(department -> town.categories(department.code()).stream())
            .filter(category -> UNDER_WATER.contains(category.code()))
            .toList();
    showers = AGO.stream().map(ago -> shower(town, now.minus(ago), chance)).toList();
  }

  private static Shower shower(Town town, Instant from, Chance chance) {
    return new Shower(
        from,
        Stream.concat(
                some(town, Area.URBAN, WARDS, chance), some(town, Area.RURAL, VILLAGES, chance))
            .toList());
  }

  private static Stream<PlacePublished> some(Town town, Area area, int count, Chance chance) {
    List<PlacePublished> all =
        new ArrayList<>(town.places().stream().filter(place -> place.area() == area).toList());
    return Stream.generate(() -> all.isEmpty() ? null : all.remove(chance.below(all.size())))
        .limit(Math.min(count, all.size()));
  }

  /** So many complaints about the water, oldest first; none where the directory knows no drains. */
  List<Flooded> complaints(int count, Chance chance) {
    if (categories.isEmpty() || showers.stream().anyMatch(each -> each.places().isEmpty())) {
      return List.of();
    }
    return Stream.generate(() -> complaint(chance)).limit(count).toList();
  }

  private Flooded complaint(Chance chance) {
    Shower shower = chance.oneOf(showers);
    PlacePublished place = chance.oneOf(shower.places());
    List<CategoryPublished> fitting =
        categories.stream().filter(category -> fits(category, place)).toList();
    return new Flooded(
        shower.from().plus(chance.between(Duration.ZERO, LASTS)),
        place,
        chance.oneOf(fitting.isEmpty() ? categories : fitting));
  }

  private static boolean fits(CategoryPublished category, PlacePublished place) {
    return switch (category.departmentCode()) {
      case "MCR" -> place.area() == Area.URBAN;
      case "PANCH" -> place.area() == Area.RURAL;
      default -> true;
    };
  }
}

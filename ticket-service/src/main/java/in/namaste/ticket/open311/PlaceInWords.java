package in.namaste.ticket.open311;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the place in an address that a person wrote, from the most specific part to the most
 * general. Only what is called exactly so is found, and only when it is the only one: a place is
 * never guessed.
 */
record PlaceInWords(Directory directory) {

  /** The place; empty when none or more than one is called so. */
  Optional<PlacePublished> in(String address) {
    List<String> parts =
        Arrays.stream(address.split("[,\n;|]", -1))
            .map(PlaceInWords::plain)
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.stream().flatMap(part -> named(part, Set.copyOf(parts)).stream()).findFirst();
  }

  private Optional<PlacePublished> named(String part, Set<String> parts) {
    List<PlacePublished> found =
        directory.places().stream()
            .filter(place -> place.active() && place.selectable())
            .filter(place -> names(place).contains(part))
            .toList();
    if (found.size() > 1) {
      found = found.stream().filter(place -> liesIn(place, part, parts)).toList();
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether another part of the address names what the place lies in. */
  private boolean liesIn(PlacePublished place, String itself, Set<String> parts) {
    return Stream.iterate(parent(place), Optional::isPresent, above -> above.flatMap(this::parent))
        .flatMap(Optional::stream)
        .flatMap(above -> names(above).stream())
        .anyMatch(name -> parts.contains(name) && !name.equals(itself));
  }

  private Optional<PlacePublished> parent(PlacePublished place) {
    return Optional.ofNullable(place.parentCode()).flatMap(directory::place);
  }

  private static Set<String> names(PlacePublished place) {
    return Stream.concat(Stream.of(place.nameHi(), place.nameEn()), place.aliases().stream())
        .map(PlaceInWords::plain)
        .collect(Collectors.toSet());
  }

  /** Without case, accents of keyboards and signs; dotted letters as one writes them undotted. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replace("़", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{P}\\p{S}\\s]+", " ")
        .strip();
  }
}

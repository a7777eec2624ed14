package in.namaste.ticket.desk.entry;

import in.namaste.ticket.desk.Names;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The places that can be chosen, each with the block or town it lies in: typed as far as the list
 * offers it, in either language, or by one of its other names.
 */
record PlaceChoice(Names names) {

  /** As the list offers them. */
  List<String> all() {
    return selectable().map(place -> names.place(place.code())).toList();
  }

  /** What was meant: one place, several, or none. */
  List<PlacePublished> meant(String typed) {
    String wanted = plain(typed);
    List<PlacePublished> byLabel = selectable().filter(place -> isLabel(place, wanted)).toList();
    return byLabel.isEmpty()
        ? selectable().filter(place -> isName(place, wanted)).toList()
        : byLabel;
  }

  private Stream<PlacePublished> selectable() {
    return names.directory().places().stream()
        .filter(place -> place.active() && place.selectable() && place.area() != null);
  }

  private boolean isLabel(PlacePublished place, String wanted) {
    return Stream.of(Language.values())
        .map(language -> new Names(names.directory(), language).place(place.code()))
        .anyMatch(label -> plain(label).equals(wanted));
  }

  private static boolean isName(PlacePublished place, String wanted) {
    return Stream.concat(Stream.of(place.nameHi(), place.nameEn()), place.aliases().stream())
        .anyMatch(name -> plain(name).equals(wanted));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}

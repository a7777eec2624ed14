package in.namaste.ticket.desk;

import in.namaste.ticket.Evidence.Spot;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.desk.PlaceCard.Part;
import in.namaste.ticket.desk.PlaceCard.Pin;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a ticket's place and the locations that came with it into words. */
record PlaceWords(Names names) {

  /** A directory that leads in a circle must not lead a page astray. */
  private static final int MOST_PARTS = 8;

  PlaceCard of(String placeCode, List<GivenPlace> given) {
    return new PlaceCard(parts(placeCode), given.stream().map(PlaceWords::pin).toList());
  }

  private List<Part> parts(String code) {
    List<Part> parts =
        Stream.iterate(place(code), Objects::nonNull, place -> place(place.parentCode()))
            .limit(MOST_PARTS)
            .map(place -> new Part(place.level(), names.name(place)))
            .toList();
    return parts.isEmpty() ? List.of(new Part("", code)) : parts;
  }

  private PlacePublished place(String code) {
    return code == null ? null : names.directory().place(code).orElse(null);
  }

  private static Pin pin(GivenPlace place) {
    String words =
        Stream.of(place.name(), place.address())
            .filter(word -> word != null && !word.isBlank())
            .collect(Collectors.joining(", "));
    return new Pin(words, degrees(place.spot()), link(place.spot()));
  }

  static String degrees(Spot spot) {
    return String.format(Locale.ROOT, "%.5f,%.5f", spot.latitude(), spot.longitude());
  }

  static String link(Spot spot) {
    return "geo:" + degrees(spot);
  }
}

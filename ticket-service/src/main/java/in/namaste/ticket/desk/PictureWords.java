package in.namaste.ticket.desk;

import in.namaste.ticket.Evidence;
import in.namaste.ticket.Evidence.Spot;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.desk.Pictures.Earlier;
import in.namaste.ticket.desk.Pictures.Picture;
import in.namaste.ticket.photos.MediaLinks;
import in.namaste.ticket.photos.RepeatedPictures.Repeated;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Puts the files of a ticket into words.
 *
 * @param pins where the citizen says it is
 * @param repeated those of the pictures that had been used before
 */
record PictureWords(
    Language language, MediaLinks links, List<GivenPlace> pins, List<Repeated> repeated) {

  /** In metres: farther from the citizen's location a photo shows something else, or asks why. */
  static final double FAR = 500;

  private static final double KILOMETRE = 1000;

  Pictures of(List<KeptEvidence> evidence) {
    return new Pictures(of(evidence, Shelf.GATEWAY), of(evidence, Shelf.TICKET));
  }

  private List<Picture> of(List<KeptEvidence> evidence, Shelf shelf) {
    List<Picture> pictures = new ArrayList<>();
    for (KeptEvidence kept : evidence) {
      if (kept.shelf() == shelf) {
        pictures.add(picture(kept, pictures.size() + 1));
      }
    }
    return List.copyOf(pictures);
  }

  private Picture picture(KeptEvidence kept, int count) {
    Evidence evidence = kept.evidence();
    Spot spot = evidence.location();
    OptionalDouble metres = away(spot);
    return new Picture(
        count,
        links.to(kept.shelf(), evidence),
        evidence.kind(),
        evidence.kind().equals("image"),
        kept.shelf() == Shelf.TICKET,
        time(kept.addedAt()),
        time(evidence.takenAt()),
        spot == null ? "" : PlaceWords.link(spot),
        metres.isPresent() ? distance(metres.getAsDouble()) : "",
        metres.isPresent() && metres.getAsDouble() > FAR,
        repeated.stream()
            .filter(one -> one.evidenceId() == kept.id())
            .map(one -> new Earlier(one.number() == null ? "" : one.number(), one.exact()))
            .distinct()
            .toList());
  }

  private OptionalDouble away(Spot spot) {
    return spot == null
        ? OptionalDouble.empty()
        : pins.stream().mapToDouble(pin -> pin.spot().metresTo(spot)).min();
  }

  private String distance(double metres) {
    return metres < KILOMETRE
        ? Math.round(metres / 10) * 10 + language.say(" मीटर", " m")
        : String.format(Locale.ROOT, "%.1f", metres / KILOMETRE) + language.say(" किमी", " km");
  }

  private String time(Instant instant) {
    return instant == null ? "" : DistrictTime.dateTime(instant, language);
  }
}

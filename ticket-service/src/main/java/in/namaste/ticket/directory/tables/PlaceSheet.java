package in.namaste.ticket.directory.tables;

import static in.namaste.ticket.directory.tables.Column.ACTIVE;
import static in.namaste.ticket.directory.tables.Column.ALIASES;
import static in.namaste.ticket.directory.tables.Column.DISPLAY_EN;
import static in.namaste.ticket.directory.tables.Column.LEVEL;
import static in.namaste.ticket.directory.tables.Column.NAME_HI;
import static in.namaste.ticket.directory.tables.Column.ORDER;
import static in.namaste.ticket.directory.tables.Column.PARENT_ID;
import static in.namaste.ticket.directory.tables.Column.PLACE_ID;
import static in.namaste.ticket.directory.tables.Column.SELECTABLE;

import in.namaste.ticket.Area;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.util.List;
import java.util.Map;

/** Places, the lines of places.csv. */
final class PlaceSheet extends Sheet<PlacePublished> {

  static final List<String> LEVELS =
      List.of(
          "village",
          "ward",
          "cd_block",
          "urban_body",
          "gram_panchayat",
          "tehsil",
          "sub_tehsil",
          "sub_division",
          "district");

  PlaceSheet() {
    super(PLACE_ID, NAME_HI, DISPLAY_EN, ALIASES, LEVEL, PARENT_ID, SELECTABLE, ORDER, ACTIVE);
  }

  @Override
  public Column active() {
    return ACTIVE;
  }

  @Override
  public Column order() {
    return ORDER;
  }

  @Override
  Cells usual() {
    return new Cells(Map.of(SELECTABLE, "yes", ACTIVE, "yes"));
  }

  @Override
  Class<PlacePublished> type() {
    return PlacePublished.class;
  }

  @Override
  PlacePublished entry(String code, CellReader cells, Stamp stamp) {
    String level = cells.oneOf(LEVEL, LEVELS);
    return new PlacePublished(
        stamp.eventId(),
        stamp.occurredAt(),
        code,
        stamp.version(),
        cells.yes(ACTIVE),
        cells.text(NAME_HI, Limits.NAME),
        cells.text(DISPLAY_EN, Limits.NAME),
        level,
        cells.optionalCode(PARENT_ID).orElse(null),
        area(level),
        cells.words(ALIASES, "|", Limits.ALIAS),
        cells.yes(SELECTABLE),
        cells.number(ORDER, 0, Limits.ORDER));
  }

  private static Area area(String level) {
    return switch (level) {
      case "village", "gram_panchayat", "cd_block" -> Area.RURAL;
      case "ward", "urban_body" -> Area.URBAN;
      default -> null;
    };
  }

  @Override
  Cells cells(PlacePublished place) {
    return new Cells(
        Map.of(
            LEVEL, place.level(),
            DISPLAY_EN, place.nameEn(),
            NAME_HI, place.nameHi(),
            ALIASES, String.join("|", place.aliases()),
            PARENT_ID, emptyIfAbsent(place.parentCode()),
            SELECTABLE, yesNo(place.selectable()),
            ORDER, Integer.toString(place.order()),
            ACTIVE, yesNo(place.active())));
  }
}

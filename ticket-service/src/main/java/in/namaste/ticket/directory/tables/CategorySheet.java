package in.namaste.ticket.directory.tables;

import static in.namaste.ticket.directory.tables.Column.CATEGORY_ACTIVE;
import static in.namaste.ticket.directory.tables.Column.CATEGORY_CODE;
import static in.namaste.ticket.directory.tables.Column.CATEGORY_EN;
import static in.namaste.ticket.directory.tables.Column.CATEGORY_HI;
import static in.namaste.ticket.directory.tables.Column.CATEGORY_ORDER;
import static in.namaste.ticket.directory.tables.Column.CATEGORY_SHORT_EN;
import static in.namaste.ticket.directory.tables.Column.CATEGORY_SHORT_HI;
import static in.namaste.ticket.directory.tables.Column.CLASS;
import static in.namaste.ticket.directory.tables.Column.DEFAULT_HOURS;
import static in.namaste.ticket.directory.tables.Column.DEPT_CODE;
import static in.namaste.ticket.directory.tables.Column.KEYWORDS;
import static in.namaste.ticket.directory.tables.Column.LEGAL_HOURS_RURAL;
import static in.namaste.ticket.directory.tables.Column.LEGAL_HOURS_URBAN;

import in.namaste.ticket.TicketClass;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import java.util.List;
import java.util.Map;

/** Categories of complaint, the lines of departments.csv. */
final class CategorySheet extends Sheet<CategoryPublished> {

  private static final List<String> CLASSES =
      List.of(TicketClass.MINOR.wireName(), TicketClass.TECHNICAL.wireName());

  CategorySheet() {
    super(
        CATEGORY_CODE,
        DEPT_CODE,
        CATEGORY_HI,
        CATEGORY_EN,
        CATEGORY_SHORT_HI,
        CATEGORY_SHORT_EN,
        CLASS,
        DEFAULT_HOURS,
        LEGAL_HOURS_URBAN,
        LEGAL_HOURS_RURAL,
        KEYWORDS,
        CATEGORY_ORDER,
        CATEGORY_ACTIVE);
  }

  @Override
  public Column active() {
    return CATEGORY_ACTIVE;
  }

  @Override
  public Column order() {
    return CATEGORY_ORDER;
  }

  @Override
  Cells usual() {
    return new Cells(Map.of(CATEGORY_ACTIVE, "yes"));
  }

  @Override
  Class<CategoryPublished> type() {
    return CategoryPublished.class;
  }

  @Override
  CategoryPublished entry(String code, CellReader cells, Stamp stamp) {
    TicketClass ticketClass = TicketClass.of(cells.oneOf(CLASS, CLASSES));
    return new CategoryPublished(
        stamp.eventId(),
        stamp.occurredAt(),
        code,
        stamp.version(),
        cells.yes(CATEGORY_ACTIVE),
        cells.code(DEPT_CODE),
        cells.text(CATEGORY_HI, Limits.ROW_DESCRIPTION),
        cells.text(CATEGORY_EN, Limits.ROW_DESCRIPTION),
        cells.text(CATEGORY_SHORT_HI, Limits.ROW_TITLE),
        cells.text(CATEGORY_SHORT_EN, Limits.ROW_TITLE),
        ticketClass,
        cells.number(
            DEFAULT_HOURS,
            0,
            ticketClass == TicketClass.MINOR ? Limits.MINOR_HOURS : Limits.TECHNICAL_HOURS),
        cells.words(KEYWORDS, ",", Limits.KEYWORD),
        cells.number(CATEGORY_ORDER, 0, Limits.ORDER),
        cells.optionalNumber(LEGAL_HOURS_URBAN, 1, Limits.LEGAL_HOURS),
        cells.optionalNumber(LEGAL_HOURS_RURAL, 1, Limits.LEGAL_HOURS));
  }

  @Override
  Cells cells(CategoryPublished category) {
    return new Cells(
            Map.of(
                DEPT_CODE, category.departmentCode(),
                CATEGORY_HI, category.nameHi(),
                CATEGORY_EN, category.nameEn(),
                CATEGORY_SHORT_HI, category.shortHi(),
                CATEGORY_SHORT_EN, category.shortEn(),
                CLASS, category.ticketClass().wireName(),
                DEFAULT_HOURS, Integer.toString(category.hours()),
                KEYWORDS, String.join(",", category.keywords()),
                CATEGORY_ORDER, Integer.toString(category.order()),
                CATEGORY_ACTIVE, yesNo(category.active())))
        .with(LEGAL_HOURS_URBAN, emptyIfAbsent(category.legalHoursUrban()))
        .with(LEGAL_HOURS_RURAL, emptyIfAbsent(category.legalHoursRural()));
  }
}

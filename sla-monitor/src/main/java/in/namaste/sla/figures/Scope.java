package in.namaste.sla.figures;

import in.namaste.sla.TicketClass;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of which tickets the figures speak. It stands in the address bar, so that a view can be kept and
 * sent; every query and every link of a page uses the one scope.
 *
 * @param department a department's code
 * @param place a place's code; a block or a town stands for the places in it too
 * @param category a category's code
 * @param period when the tickets were registered
 */
public record Scope(
    Optional<String> department,
    Optional<String> place,
    Optional<TicketClass> ticketClass,
    Optional<String> category,
    Period period) {

  public static final String DEPARTMENT = "department";
  public static final String PLACE = "place";
  public static final String CLASS = "class";
  public static final String CATEGORY = "category";
  public static final String PERIOD = "period";
  public static final String FROM = "from";
  public static final String TO = "to";

  /** Every ticket of the district. */
  public static final Scope EVERYTHING =
      new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Period.ALL);

  /** Codes as the contracts have them. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,63}");

  /**
   * The scope that an address asks for. What cannot be meant (no code, no date, no such class) is
   * left out, as if it had not been asked for: anyone can type an address.
   *
   * @param query gives the value of a parameter, null if there is none
   * @param today the district's present day, on which named periods end
   */
  public static Scope of(UnaryOperator<String> query, LocalDate today) {
    return new Scope(
        code(query.apply(DEPARTMENT)),
        code(query.apply(PLACE)),
        ticketClass(query.apply(CLASS)),
        code(query.apply(CATEGORY)),
        Period.preset(query.apply(PERIOD))
            .map(preset -> Period.of(preset, today))
            .orElseGet(() -> Period.given(query.apply(FROM), query.apply(TO))));
  }

  /** The same, of one department. */
  public Scope inDepartment(String code) {
    return new Scope(Optional.of(code), place, ticketClass, category, period);
  }

  /** The same, of one place, or of one block or town. */
  public Scope inPlace(String code) {
    return new Scope(department, Optional.of(code), ticketClass, category, period);
  }

  /** The same, of one category. */
  public Scope inCategory(String code) {
    return new Scope(department, place, ticketClass, Optional.of(code), period);
  }

  /** The same, of the tickets registered from one day to another, both included. */
  public Scope between(LocalDate from, LocalDate to) {
    return new Scope(
        department,
        place,
        ticketClass,
        category,
        new Period(Period.Preset.GIVEN, Optional.of(from), Optional.of(to)));
  }

  /** The same, in a period of that name. */
  public Scope in(Period.Preset preset, LocalDate today) {
    return new Scope(department, place, ticketClass, category, Period.of(preset, today));
  }

  /** True if nothing is left out. */
  public boolean isEverything() {
    return equals(EVERYTHING);
  }

  /**
   * The scope as the query of an address, without a question mark; empty for everything. {@link
   * #of} makes the same scope of it on the same day; a named period moves with the days.
   */
  public String toQuery() {
    return Stream.of(
            department.map(code -> pair(DEPARTMENT, code)),
            place.map(code -> pair(PLACE, code)),
            ticketClass.map(kind -> pair(CLASS, kind.name().toLowerCase(Locale.ROOT))),
            category.map(code -> pair(CATEGORY, code)),
            named().map(slug -> pair(PERIOD, slug)),
            given(period.from()).map(day -> pair(FROM, day.toString())),
            given(period.to()).map(day -> pair(TO, day.toString())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("&"));
  }

  private Optional<String> named() {
    return switch (period.preset()) {
      case ALL, GIVEN -> Optional.empty();
      default -> Optional.of(period.preset().slug());
    };
  }

  private Optional<LocalDate> given(Optional<LocalDate> day) {
    return day.filter(any -> period.preset() == Period.Preset.GIVEN);
  }

  private static Optional<String> code(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(CODE.asMatchPredicate());
  }

  private static Optional<TicketClass> ticketClass(String text) {
    return Arrays.stream(TicketClass.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

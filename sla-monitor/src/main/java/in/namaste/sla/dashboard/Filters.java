package in.namaste.sla.dashboard;

import in.namaste.sla.TicketClass;
import in.namaste.sla.figures.Choices;
import in.namaste.sla.figures.Name;
import in.namaste.sla.figures.Period;
import in.namaste.sla.figures.Scope;
import in.namaste.sla.overview.Named;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that narrows a page, and what it is narrowed to.
 *
 * @param path the page that the form opens
 * @param state the figure whose list it is; empty for the dashboard
 * @param named what it is narrowed to
 * @param bound true if the department is not for the reader to choose
 */
public record Filters(
    String path, String state, Named named, boolean bound, BoardWords words, Language language) {

  /**
   * Something that the page is narrowed to.
   *
   * @param without the page without it
   */
  public record Chosen(String name, String without) {}

  public Scope scope() {
    return named.scope();
  }

  public Choices choices() {
    return named.choices();
  }

  /** True if the reader has chosen anything. */
  public boolean isNarrow() {
    return !chosen().isEmpty();
  }

  /** What the reader has chosen, each with the way back. */
  public List<Chosen> chosen() {
    Scope now = scope();
    List<Chosen> chosen = new ArrayList<>();
    if (!bound) {
      named
          .department()
          .ifPresent(
              name ->
                  chosen.add(
                      chosen(
                          name,
                          new Scope(
                              Optional.empty(),
                              now.place(),
                              now.ticketClass(),
                              now.category(),
                              now.period()))));
    }
    named
        .place()
        .ifPresent(
            name ->
                chosen.add(
                    chosen(
                        name,
                        new Scope(
                            now.department(),
                            Optional.empty(),
                            now.ticketClass(),
                            now.category(),
                            now.period()))));
    now.ticketClass()
        .ifPresent(
            kind ->
                chosen.add(
                    new Chosen(
                        say(kind),
                        link(
                            new Scope(
                                now.department(),
                                now.place(),
                                Optional.empty(),
                                now.category(),
                                now.period())))));
    named
        .category()
        .ifPresent(
            name ->
                chosen.add(
                    chosen(
                        name,
                        new Scope(
                            now.department(),
                            now.place(),
                            now.ticketClass(),
                            Optional.empty(),
                            now.period()))));
    if (!now.period().equals(Period.ALL)) {
      chosen.add(
          new Chosen(
              say(now.period()),
              link(
                  new Scope(
                      now.department(),
                      now.place(),
                      now.ticketClass(),
                      now.category(),
                      Period.ALL))));
    }
    return chosen;
  }

  /** Whose tickets these are, in words: the department first. */
  public List<String> names() {
    return Stream.concat(
            named.department().filter(name -> bound).map(name -> name.in(language)).stream(),
            chosen().stream().map(Chosen::name))
        .toList();
  }

  /** The departments whose categories can be chosen. */
  public List<Name> departments() {
    return choices().departments().stream()
        .filter(name -> scope().department().isEmpty() || isDepartment(name))
        .toList();
  }

  /** The period that leaves nothing out. */
  public Period.Preset whole() {
    return Period.Preset.ALL;
  }

  /** The page with nothing chosen. */
  public String everything() {
    return link(Scope.EVERYTHING);
  }

  /** A place with the block or town around it: there is a ward 4 in four towns. */
  public String placed(Name place) {
    return choices().places().stream()
        .filter(known -> known.name().code().equals(place.code()))
        .flatMap(known -> choices().blocks().stream().filter(b -> b.code().equals(known.block())))
        .findFirst()
        .map(block -> place.in(language) + ", " + block.in(language))
        .orElseGet(() -> place.in(language));
  }

  public boolean isDepartment(Name name) {
    return is(scope().department(), name);
  }

  public boolean isPlace(Name name) {
    return is(scope().place(), name);
  }

  public boolean isCategory(Name name) {
    return is(scope().category(), name);
  }

  public boolean isClass(String slug) {
    return scope().ticketClass().filter(kind -> slug(kind).equals(slug)).isPresent();
  }

  public boolean isPeriod(Period.Preset preset) {
    return scope().period().preset() == preset;
  }

  /** The periods that can be chosen by name. */
  public List<Period.Preset> presets() {
    return List.of(
        Period.Preset.TODAY, Period.Preset.DAYS_7, Period.Preset.DAYS_30, Period.Preset.DAYS_90);
  }

  /** The first day typed, for its field. */
  public String from() {
    return day(scope().period().from());
  }

  /** The last day typed, for its field. */
  public String to() {
    return day(scope().period().to());
  }

  private String day(Optional<LocalDate> day) {
    return isPeriod(Period.Preset.GIVEN) ? day.map(LocalDate::toString).orElse("") : "";
  }

  private String say(Period period) {
    if (period.preset() != Period.Preset.GIVEN) {
      return words.period(period.preset());
    }
    String first = period.from().map(day -> DistrictTime.date(day, language)).orElse("…");
    String last = period.to().map(day -> DistrictTime.date(day, language)).orElse("…");
    return first.equals(last) ? first : first + " – " + last;
  }

  private Chosen chosen(Name name, Scope without) {
    return new Chosen(name.in(language), link(without));
  }

  private String say(TicketClass kind) {
    return kind == TicketClass.MINOR ? words.minor() : words.technical();
  }

  private String link(Scope scope) {
    String query = scope.toQuery();
    String figure = state.isEmpty() ? "" : "state=" + state;
    String all = figure.isEmpty() || query.isEmpty() ? figure + query : figure + "&" + query;
    return all.isEmpty() ? path : path + "?" + all;
  }

  private static boolean is(Optional<String> code, Name name) {
    return code.filter(name.code()::equals).isPresent();
  }

  private static String slug(TicketClass kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

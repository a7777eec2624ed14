package in.namaste.sla.review;

import static in.namaste.sla.review.ReviewPrinter.HEIGHT;
import static in.namaste.sla.review.ReviewPrinter.WIDTH;
import static in.namaste.web.printing.Paragraph.Side.LEFT;
import static in.namaste.web.printing.Paragraph.Side.RIGHT;

import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Ranking;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLine;
import in.namaste.sla.overview.Overview;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import in.namaste.web.printing.Grid;
import in.namaste.web.printing.Grid.Column;
import in.namaste.web.printing.Paragraph;
import in.namaste.web.printing.Part;
import in.namaste.web.printing.Rule;
import in.namaste.web.printing.Type;
import java.awt.Color;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on the paper, from above: as much of the departments as one page holds. */
final class ReviewSheet {

  private static final Color LATE = new Color(0x9f1d16);
  private static final float SMALL = 8;
  private static final float NAMES = 150;
  private static final float NUMBERS = (WIDTH - NAMES) / 12;
  private static final int DAYS_OF_WEEK = 7;

  private final Overview overview;
  private final Review review;
  private final ReviewWords words;
  private final Language language;

  ReviewSheet(Review review, ReviewWords words) {
    this.overview = review.overview();
    this.review = review;
    this.words = words;
    this.language = review.language();
  }

  /** The page, no higher than the paper. */
  Part page() {
    List<Part> above = List.of(head(), figures());
    List<Part> below = List.of(note(words.rule()), oldest());
    float left = HEIGHT;
    for (Part part : above) {
      left -= part.height();
    }
    for (Part part : below) {
      left -= part.height();
    }
    return Part.stack(
        Stream.of(above, List.of(departments(left)), below).flatMap(List::stream).toList());
  }

  private Part head() {
    LocalDate today = overview.moment().today();
    String week =
        DistrictTime.date(today.minusDays(DAYS_OF_WEEK - 1L), language)
            + " – "
            + DistrictTime.date(today, language);
    String about =
        Stream.concat(Stream.of(review.district(), week), review.names().stream())
            .collect(Collectors.joining(" · "));
    return Part.stack(
        List.of(
            text(words.title(), Type.bold(18, Type.BRAND)),
            text(about, Type.hindi(10, Type.MUTED)),
            text(
                words.asOf(DistrictTime.dateTime(overview.moment().now(), language)),
                Type.hindi(SMALL, Type.MUTED)),
            new Rule(WIDTH),
            text(review.sentence(), Type.bold(15, Type.INK))));
  }

  private Part figures() {
    Figures total = overview.total();
    var day = overview.standing().yesterday();
    return Part.stack(
        List.of(
            new Row(
                List.of(
                    figure(total.of(TicketFilter.OPEN), words.open(), Type.INK),
                    figure(total.of(TicketFilter.DUE_TODAY), words.dueToday(), Type.INK),
                    figure(total.of(TicketFilter.OVERDUE), words.overdue(), LATE),
                    figure(total.of(TicketFilter.REOPENED), words.reopened(), Type.INK)),
                WIDTH),
            note(
                words.yesterday(
                    day.registered().yesterday(),
                    day.resolved().yesterday(),
                    day.confirmed().yesterday()))));
  }

  private static Part figure(long number, String word, Color color) {
    return Part.stack(
        List.of(
            Paragraph.of(String.valueOf(number), Type.bold(26, color), WIDTH / 4, LEFT),
            Paragraph.of(word, Type.hindi(10, Type.MUTED), WIDTH / 4, LEFT)));
  }

  private Part departments(float height) {
    Part head = heading(words.departments());
    List<List<String>> rows = rows();
    int room = (int) ((height - head.height()) / (SMALL * Grid.LEAD)) - 2;
    if (rows.size() <= room) {
      return Part.stack(List.of(head, new Grid(columns(), rows, SMALL)));
    }
    return Part.stack(
        List.of(
            head,
            new Grid(columns(), rows.subList(0, room), SMALL),
            note(words.rest(rows.size() - room))));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.department(), NAMES, LEFT));
    for (String head :
        List.of(
            words.overdue(),
            words.dueToday(),
            words.open(),
            words.age0(),
            words.age3(),
            words.age8(),
            words.age16(),
            words.age30(),
            words.within48(),
            words.median(),
            words.kept(),
            words.rank())) {
      columns.add(new Column(head, NUMBERS, RIGHT));
    }
    return columns;
  }

  private List<List<String>> rows() {
    Map<String, Ranking.Place> places =
        overview.promises().ranking().places().stream()
            .collect(Collectors.toMap(place -> place.department().code(), Function.identity()));
    Map<String, OptionalDouble> medians =
        overview.promises().times().stream()
            .collect(
                Collectors.toMap(
                    times -> times.department().code(), times -> times.firstResolution().median()));
    return overview.departments().stream()
        .map(
            line ->
                row(
                    line,
                    places.get(line.department().code()),
                    medians.getOrDefault(line.department().code(), OptionalDouble.empty())))
        .toList();
  }

  private List<String> row(DepartmentFigures line, Ranking.Place place, OptionalDouble median) {
    Figures figures = line.figures();
    List<String> cells = new ArrayList<>();
    cells.add(line.department().in(language));
    Stream.of(TicketFilter.OVERDUE, TicketFilter.DUE_TODAY, TicketFilter.OPEN)
        .forEach(filter -> cells.add(String.valueOf(figures.of(filter))));
    TicketFilter.ages().forEach(age -> cells.add(String.valueOf(figures.of(age))));
    long within = figures.of(TicketFilter.WITHIN_48);
    long minor = within + figures.of(TicketFilter.BEYOND_48);
    cells.add(minor == 0 ? "–" : within * 100 / minor + "%");
    cells.add(median.isEmpty() ? "–" : length(median.getAsDouble()));
    cells.add(place == null || place.judged() == 0 ? "–" : place.percent() + "%");
    boolean ranked = place != null && place.isRanked() && overview.scope().department().isEmpty();
    cells.add(ranked ? String.valueOf(place.rank()) : "–");
    return cells;
  }

  private String length(double hours) {
    return DistrictTime.duration(Duration.ofMinutes(Math.round(hours * 60)), language);
  }

  private Part oldest() {
    List<TicketLine> tickets = overview.standing().oldest();
    Part head = heading(words.oldest());
    if (tickets.isEmpty()) {
      return Part.stack(List.of(head, note(words.none())));
    }
    List<Column> columns =
        List.of(
            new Column(words.clock(), 62, LEFT),
            new Column(words.number(), 92, LEFT),
            new Column(words.complaint(), 140, LEFT),
            new Column(words.place(), 90, LEFT),
            new Column(words.department(), WIDTH - 384, LEFT));
    return Part.stack(
        List.of(head, new Grid(columns, tickets.stream().map(this::row).toList(), SMALL)));
  }

  private List<String> row(TicketLine ticket) {
    return List.of(
        DistrictTime.distance(overview.moment().now(), ticket.promisedBy(), language),
        ticket.number(),
        ticket.category().in(language),
        ticket.place().in(language),
        ticket.department().in(language));
  }

  private static Part heading(String text) {
    return Part.stack(List.of(new Rule(WIDTH), text(text, Type.bold(11, Type.INK))));
  }

  private static Part note(String text) {
    return text(text, Type.hindi(SMALL, Type.MUTED));
  }

  private static Part text(String text, Type type) {
    return Paragraph.of(text, type, WIDTH, LEFT);
  }
}

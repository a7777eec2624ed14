package in.namaste.feedback.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Question;
import in.namaste.feedback.Scores;
import in.namaste.feedback.Tally;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.publishing.Counted;
import in.namaste.feedback.publishing.Publishing;
import in.namaste.messaging.Transactions;
import in.namaste.web.Language;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every figure of a page is a sum of lines of the file to take away, and a line changes by five
 * answers or not at all. What follows for differences of figures is in {@code PairsTest}.
 */
@WithRealBackbone
class FiguresAddUpTest {

  private static final int MOVES = 90;

  private static final String OPEN =
      """
      insert into office (code, version, active, name_hi, name_en, department_code, counters)
      values ('%1$s', 1, true, '%1$s', '%1$s', '%2$s', '[]') on conflict do nothing
      """;

  @Inject PublicFigures figures;
  @Inject PublishedTable table;
  @Inject Publishing publishing;
  @Inject Transactions transactions;
  @Inject OfficeBook offices;
  @Inject Pool database;

  /** One answer to two questions, with nothing that names who gave it. */
  private record Given(String office, String counter, int overall, int courtesy) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 20261127})
  void figuresOfPagesAreSumsOfLinesThatGrowByFive(long seed) throws Throwable {
    Random random = new Random(seed);
    String department = "SUM" + seed;
    List<String> places = List.of(department + "-1", department + "-2");
    places.forEach(office -> open(office, department));
    List<Given> counted = new ArrayList<>();
    Map<List<Object>, Counts> before = Map.of();

    for (int move = 0; move < MOVES; move++) {
      if (random.nextInt(4) == 0 && !counted.isEmpty()) {
        Given given = counted.remove(random.nextInt(counted.size()));
        run(given, publishing::uncount);
      } else {
        var given =
            new Given(
                places.get(random.nextInt(2)),
                random.nextBoolean() ? null : "C1",
                1 + random.nextInt(5),
                1 + random.nextInt(5));
        counted.add(given);
        run(given, publishing::count);
      }
      Map<List<Object>, Counts> now = lines(Extent.DEPARTMENT, department);
      assertGrownByFive(before, now);
      before = now;
    }

    assertThat(before).isNotEmpty();
    assertAddUp(Extent.DEPARTMENT, department, line -> line.get(0));
    for (String office : places) {
      assertAddUp(Extent.OFFICE, office, line -> line.get(2));
    }
  }

  private void assertAddUp(Extent extent, String code, Function<List<Object>, Object> part)
      throws Throwable {
    Map<List<Object>, Counts> lines = lines(extent, code);
    Figures shown = VertxContextSupport.subscribeAndAwait(() -> figures.of(extent, code));

    assertThat(named(shown.questions(), asked -> List.of(asked.code(), asked.version())))
        .isEqualTo(sums(lines, any -> true, line -> List.of(line.get(3), line.get(4))));
    assertThat(named(shown.weeks(), week -> week.iso()))
        .isEqualTo(sums(lines, FiguresAddUpTest::isOverall, line -> line.get(5)));
    assertThat(named(shown.parts(), name -> name))
        .isEqualTo(sums(lines, FiguresAddUpTest::isOverall, part));
    if (extent == Extent.DEPARTMENT) {
      assertThat(shown.ofDepartment(code)).isEqualTo(shown.overall());
    }
  }

  private static void assertGrownByFive(
      Map<List<Object>, Counts> before, Map<List<Object>, Counts> now) {
    assertThat(now.values()).allMatch(line -> line.total() >= Tally.SHOWN_FROM);
    Map<List<Object>, Counts> all = new HashMap<>(before);
    all.putAll(now);
    for (List<Object> line : all.keySet()) {
      Counts change =
          now.getOrDefault(line, Counts.NONE).minus(before.getOrDefault(line, Counts.NONE));
      assertThat(List.of(change.above().total(), change.below().total()))
          .as("change of %s", line)
          .isSubsetOf(0L, (long) Tally.SHOWN_FROM);
    }
  }

  /** Lines by their first six columns: place, question, words and week. */
  private Map<List<Object>, Counts> lines(Extent extent, String code) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(
            () -> table.of(extent, code, Language.EN).collect().asList())
        .stream()
        .skip(1)
        .flatMap(List::stream)
        .collect(
            Collectors.toMap(
                line -> List.copyOf(line.subList(0, 6)),
                line -> new Counts(line.subList(6, 11).stream().map(n -> (Long) n).toList())));
  }

  private static <K> Map<Object, Counts> sums(
      Map<List<Object>, Counts> lines,
      Predicate<List<Object>> wanted,
      Function<List<Object>, K> key) {
    Map<Object, Counts> sums = new HashMap<>();
    lines.forEach(
        (line, counts) -> {
          if (wanted.test(line)) {
            sums.merge(key.apply(line), counts, Counts::plus);
          }
        });
    return sums;
  }

  private static <K> Map<Object, Counts> named(Map<K, Counts> shown, Function<K, Object> name) {
    return shown.entrySet().stream()
        .collect(Collectors.toMap(each -> name.apply(each.getKey()), Map.Entry::getValue));
  }

  private static boolean isOverall(List<Object> line) {
    return line.get(3).equals(Question.OVERALL);
  }

  private void run(Given given, Change change) throws Throwable {
    Scores scores =
        new Scores(Map.of(Question.OVERALL, given.overall(), "courtesy", given.courtesy()));
    VertxContextSupport.subscribeAndAwait(
        () ->
            transactions.run(
                () -> change.of(List.of(new Counted(given.office(), given.counter(), 1, scores)))));
  }

  private void open(String office, String department) {
    database
        .query(OPEN.formatted(office, department))
        .execute()
        .await()
        .atMost(Duration.ofSeconds(5));
    await().until(() -> offices.find(office).isPresent());
  }

  private interface Change {
    Uni<Void> of(List<Counted> answers);
  }
}

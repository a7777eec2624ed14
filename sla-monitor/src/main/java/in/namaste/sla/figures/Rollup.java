package in.namaste.sla.figures;

import in.namaste.web.DistrictTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of kept counts, and the statements that make them. Every change of {@code ticket_view}
 * leaves two rows in {@code ticket_change}, the old state counting -1 and the new one +1; folding
 * adds them to {@code ticket_count} and {@code ticket_time}, and to the same by months. Whoever
 * adds such a table and the changes in one statement has the counts of that instant.
 *
 * <p>Counts are kept by department for all blocks and categories together, for each, and for each
 * pair; and for each block and for each category without departments; all of it by day and by month
 * ({@link Grain}).
 */
public final class Rollup {

  /** A cell of all blocks, of all categories, or of all departments. */
  static final String ALL = "*";

  /** The block of a place that the directory has not told yet. */
  static final String UNKNOWN = "-";

  static final String COUNTS = "ticket_count";
  static final String TIMES = "ticket_time";

  static final String DAY_OF_TICKET =
      "(t.registered_at at time zone '%s')::date".formatted(DistrictTime.ZONE.getId());

  private static final String MONTH_OF_TICKET =
      "date_trunc('month', %s)::date".formatted(DAY_OF_TICKET);

  private static final String KEY =
      "block_code, category_code, department_code, answerable_code, ticket_class, day";

  private Rollup() {}

  /**
   * Folds the oldest changes, at most {@code $1} of them, and says how many as {@code folded}. Only
   * one may do it at a time.
   */
  public static String fold() {
    return """
    with taken as (
      delete from ticket_change
      where id in (select id from ticket_change order by id limit $1) returning *
    ),
    t as (%s),
    recent as (%s),
    %s
    select count(*) as folded from taken
    """
        .formatted(
            tickets("taken", ""),
            RecentCounts.fold(),
            kept(
                (kind, grain) ->
                    keep(
                        grain.table(kind),
                        measures(kind),
                        grouped(measures(kind), grain),
                        "known.%1$s + excluded.%1$s")));
  }

  /**
   * Makes all kept counts new from {@code ticket_view}, whatever they were. One statement and
   * therefore one instant: changes that it does not see yet stay to be folded. Only one may do it
   * at a time, and nobody may fold meanwhile.
   */
  public static String recount() {
    return """
    with gone as (delete from ticket_change),
    t as (%s),
    %s
    select 1
    """
        .formatted(
            tickets("ticket_view", "1 as sign, "),
            kept(
                (kind, grain) ->
                    keep(
                        grain.table(kind),
                        measures(kind),
                        all(grain.table(kind), measures(kind), grain),
                        "excluded.%1$s")));
  }

  /** One part of a statement for each table of kept counts. */
  private static String kept(BiFunction<String, Grain, String> keeping) {
    return Stream.of(COUNTS, TIMES)
        .flatMap(
            kind ->
                Arrays.stream(Grain.values())
                    .map(
                        grain ->
                            "%s_kept as (%s)"
                                .formatted(grain.table(kind), keeping.apply(kind, grain))))
        .collect(Collectors.joining(",\n"));
  }

  private static List<Measure> measures(String kind) {
    return kind.equals(COUNTS) ? Measure.counts() : Measure.times();
  }

  /**
   * Tickets, or changes of some, with what they are grouped by.
   *
   * @param counting how often each row counts, unless the table says it itself
   */
  static String tickets(String table, String counting) {
    return "select %s%s as day, %s as month, coalesce(t.block_code, '%s') as block, %s, t.* from %s t"
        .formatted(
            counting,
            DAY_OF_TICKET,
            MONTH_OF_TICKET,
            UNKNOWN,
            Arrays.stream(Took.values()).map(Took::classOfTicket).collect(Collectors.joining(", ")),
            table);
  }

  private static String keep(String table, List<Measure> measures, String cells, String value) {
    return "insert into %s as known (%s, %s)\n%s\non conflict (%s) do update set %s"
        .formatted(
            table, KEY, columns(measures, "%s"), cells, KEY, columns(measures, "%1$s = " + value));
  }

  private static String grouped(List<Measure> measures, Grain grain) {
    return "select * from (%s) cells where %s"
        .formatted(cells(measures, grain), columns(measures, "%s <> 0", " or "));
  }

  /** Cells as they are, and nothing in those that are no more. */
  private static String all(String table, List<Measure> measures, Grain grain) {
    return "select %s, %s from (%s union all select %s, %s from %s) cells group by %s order by 1, 2, 6"
        .formatted(
            KEY,
            columns(measures, "sum(%s)"),
            cells(measures, grain),
            KEY,
            columns(measures, "0"),
            table,
            KEY);
  }

  private static String cells(List<Measure> measures, Grain grain) {
    return """
    select case grouping(t.block) when 1 then '$all' else t.block end as block_code,
           case grouping(t.category_code) when 1 then '$all' else t.category_code end
             as category_code,
           case grouping(t.department_code) when 1 then '$all' else t.department_code end
             as department_code,
           case grouping(t.answerable_code) when 1 then '$all' else t.answerable_code end
             as answerable_code,
           t.ticket_class, t.$grain as day, $measures
    from t
    group by t.ticket_class, t.$grain,
             grouping sets ((t.department_code, t.answerable_code),
                            (t.department_code, t.answerable_code, t.block),
                            (t.department_code, t.answerable_code, t.category_code),
                            (t.department_code, t.answerable_code, t.block, t.category_code),
                            (t.block),
                            (t.category_code))
    """
        .replace("$all", ALL)
        .replace("$grain", grain.column())
        .replace(
            "$measures",
            measures.stream()
                .map(measure -> measure.over("t.sign") + " as " + measure.column())
                .collect(Collectors.joining(", ")));
  }

  private static String columns(List<Measure> measures, String each) {
    return columns(measures, each, ", ");
  }

  private static String columns(List<Measure> measures, String each, String between) {
    return measures.stream()
        .map(measure -> each.formatted(measure.column()))
        .collect(Collectors.joining(between));
  }
}

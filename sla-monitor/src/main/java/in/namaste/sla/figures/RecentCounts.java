package in.namaste.sla.figures;

import in.namaste.web.DistrictTime;
import java.time.LocalDate;

/**
 * The tickets of the last days by place and category, kept beside {@link Rollup}'s counts and by
 * the same changes: {@code recent_count} is about those registered since {@code
 * recent_since.first_day}, and is made new when a day is over. A block or a town as a whole is no
 * place here.
 */
public final class RecentCounts {

  /** The last 30 days, today included. */
  static final Period.Preset WINDOW = Period.Preset.DAYS_30;

  private static final String COLUMNS =
      "place_code, category_code, department_code, ticket_class, block_code, tickets, open";

  private static final String SINCE =
      "$1::date::timestamp at time zone '%s'".formatted(DistrictTime.ZONE.getId());

  /** When the kept counts begin, SQL for a {@code recent_since since}. */
  static final String BEGINS = SINCE.replace("$1::date", "since.first_day");

  private RecentCounts() {}

  /** The first day of which they are to be. */
  public static LocalDate firstDay(Moment moment) {
    return Period.of(WINDOW, moment.today()).from().orElseThrow();
  }

  /** Has a row if they are of other days than those since {@code $1}. */
  public static String isOfOtherDays() {
    return "select from recent_since where first_day <> $1";
  }

  /** Empties them; {@link #make} comes after it in the same transaction. */
  public static String empty() {
    return "delete from recent_count";
  }

  /**
   * Makes them of the tickets since {@code $1}, but for the changes that are yet to be folded. Only
   * one may do it at a time, and nobody may fold meanwhile.
   */
  public static String make() {
    return """
    with since as (update recent_since set first_day = $1)
    insert into recent_count (%s)
    %s
    """
        .formatted(
            COLUMNS,
            cells(
                """
                (select 1 as sign, %1$s from ticket_view t where t.registered_at >= %2$s
                 union all
                 select -t.sign, %1$s from ticket_change t where t.registered_at >= %2$s) t
                where true
                """
                    .formatted(
                        "t.place_code, t.category_code, t.department_code, t.ticket_class,"
                            + " coalesce(t.block_code, '%s') as block, t.state"
                                .formatted(Rollup.UNKNOWN),
                        SINCE)));
  }

  /** Adds the changes {@code t} of {@link Rollup#fold}. */
  static String fold() {
    return """
    insert into recent_count as known (%s)
    %s
    on conflict (place_code, category_code, department_code, ticket_class, block_code)
    do update set tickets = known.tickets + excluded.tickets, open = known.open + excluded.open
    """
        .formatted(
            COLUMNS, cells("t where t.day >= (select since.first_day from recent_since since)"));
  }

  private static String cells(String tickets) {
    return """
    select t.place_code, t.category_code, t.department_code, t.ticket_class, t.block,
           sum(t.sign), coalesce(sum(t.sign) filter (where %1$s), 0)
    from %2$s and t.place_code <> t.block
    group by 1, 2, 3, 4, 5
    having sum(t.sign) <> 0 or coalesce(sum(t.sign) filter (where %1$s), 0) <> 0
    """
        .formatted(TicketFilter.open(), tickets);
  }
}

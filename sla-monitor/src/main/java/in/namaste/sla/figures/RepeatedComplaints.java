package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Where people complain of the same thing again and again: at least {@value #ENOUGH} tickets of one
 * category in one place, registered on the last 30 days, today included. Whatever became of them
 * counts; a block or a town as a whole is no one place. The scope's period is passed over.
 */
@ApplicationScoped
public class RepeatedComplaints {

  /** So many of one kind in one place are no accident. */
  public static final int ENOUGH = 3;

  /** How many places are shown, those with the most complaints first. */
  static final int SHOWN = 20;

  /**
   * The kept counts and the changes that are not folded yet, put right where they are of other days
   * than those that are asked for: those days' own tickets, then less those of days before and
   * after.
   */
  private static final String COUNT =
      """
      , since as (select %1$s as begins from recent_since since)
      , counted as (
        select t.place_code, t.category_code, t.tickets, t.open from recent_count t where %2$s
        union all
        %3$s from ticket_change t
        where t.registered_at >= (select begins from since) and %4$s
        union all
        %5$s from ticket_view t
        where t.registered_at >= %7$s and t.registered_at < %8$s
          and t.registered_at < (select begins from since) and %4$s
        union all
        %6$s from ticket_view t
        where t.registered_at >= (select begins from since) and t.registered_at < %7$s and %4$s
        union all
        %6$s from ticket_view t
        where t.registered_at >= %8$s and t.registered_at >= (select begins from since) and %4$s
      )
      , repeated as (
        select t.place_code, t.category_code, sum(t.tickets)::bigint as tickets,
               sum(t.open)::bigint as open
        from counted t
        group by t.place_code, t.category_code
        having sum(t.tickets) >= %9$s
        order by tickets desc, open desc, t.place_code, t.category_code
        limit %10$s
      )
      select r.*, p.name_hi as place_hi, p.name_en as place_en,
             c.name_hi as category_hi, c.name_en as category_en
      from repeated r
      left join name p on p.kind = 'place' and p.code = r.place_code
      left join name c on c.kind = 'category' and c.code = r.category_code
      order by tickets desc, open desc, r.place_code, r.category_code
      """;

  private final Pool pool;

  RepeatedComplaints(Pool pool) {
    this.pool = pool;
  }

  /**
   * One place and what is wrong there.
   *
   * @param open how many of the tickets are open
   * @param scope of exactly these tickets
   */
  public record Repeated(Name place, Name category, long tickets, long open, Scope scope) {}

  /** The places with the most of them first. */
  public Uni<List<Repeated>> of(Moment moment, Scope scope) {
    Scope recent = scope.in(RecentCounts.WINDOW, moment.today());
    Asked asked = Asked.at(moment);
    String within = asked.within(scope.in(Period.Preset.ALL, moment.today()));
    String count =
        COUNT.formatted(
            RecentCounts.BEGINS,
            within,
            signed("t.sign"),
            within + " and t.place_code <> coalesce(t.block_code, '')",
            signed("1"),
            signed("-1"),
            asked.with(recent.period().begins().orElseThrow()),
            asked.with(recent.period().ends().orElseThrow()),
            asked.with(ENOUGH),
            asked.with(SHOWN));
    return pool.preparedQuery(Moment.SQL + count)
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> line(row, recent))
                    .toList());
  }

  private static String signed(String sign) {
    return "select t.place_code, t.category_code, %1$s, case when %2$s then %1$s else 0 end"
        .formatted(sign, TicketFilter.open());
  }

  private static Repeated line(Row row, Scope recent) {
    Name place = Name.of(row, "place");
    Name category = Name.of(row, "category");
    return new Repeated(
        place,
        category,
        row.getLong("tickets"),
        row.getLong("open"),
        recent.inPlace(place.code()).inCategory(category.code()));
  }
}

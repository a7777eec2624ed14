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

  private static final Period.Preset WINDOW = Period.Preset.DAYS_30;

  private static final String COUNT =
      """
      , repeated as (
        select t.place_code, t.category_code, count(*) as tickets,
               count(*) filter (where %s) as open
        from ticket_view t
        where %s and t.place_code <> coalesce(t.block_code, '')
        group by t.place_code, t.category_code
        having count(*) >= %s
        order by tickets desc, open desc, t.place_code, t.category_code
        limit %s
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
    Scope recent = scope.in(WINDOW, moment.today());
    Asked asked = Asked.at(moment);
    String count =
        COUNT.formatted(
            TicketFilter.open(), asked.within(recent), asked.with(ENOUGH), asked.with(SHOWN));
    return pool.preparedQuery(Moment.SQL + count)
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> line(row, recent))
                    .toList());
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

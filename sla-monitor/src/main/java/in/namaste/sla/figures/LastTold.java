package in.namaste.sla.figures;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/**
 * Who heard last that the promise of a ticket's present run is broken.
 *
 * @param post the post, the highest told so far
 * @param at when it was told, on the desk
 * @param mailed true once a mail to it has gone out, too
 */
public record LastTold(Name post, Instant at, boolean mailed) {

  /** What {@link #of} reads, once {@link #JOINED} is joined. */
  static final String COLUMNS =
      """
      told.post_code as told_code, w.name_hi as told_hi, w.name_en as told_en, told.told_at, told.mailed
      """;

  /** Joins to a ticket {@code t} at most one row. A telling that was taken back does not count. */
  static final String JOINED =
      """
      left join lateral (
        select e.post_code, e.told_at,
               exists (select from mail m where m.event_id = e.event_id and m.state = 'sent') as mailed
        from escalation e join clock k on k.id = e.clock_id and k.status = 'FIRED'
        where e.ticket_id = t.ticket_id and e.run = t.run
        order by e.told_at desc, e.step desc limit 1
      ) told on true
      left join post w on w.code = told.post_code
      """;

  static Optional<LastTold> of(Row row) {
    return row.getString("told_code") == null
        ? Optional.empty()
        : Optional.of(
            new LastTold(
                Name.of(row, "told"),
                row.getOffsetDateTime("told_at").toInstant(),
                row.getBoolean("mailed")));
  }
}

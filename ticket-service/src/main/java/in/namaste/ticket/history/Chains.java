package in.namaste.ticket.history;

import in.namaste.ticket.history.Chain.Entry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads what has happened around a ticket, and whether its chain is whole. */
@ApplicationScoped
public class Chains {

  /** Entries on one page. */
  public static final int PAGE = 200;

  private static final String ENTRIES =
      """
      select h.position, h.at, h.who, h.what, coalesce(h.why, ''), coalesce(w.words, ''),
             h.words_hash is not null and w.hash is null
      from history h left join history_words w on w.hash = h.words_hash
      where h.subject = :subject and h.position > :after
      order by h.position limit :most
      """;

  /** The head tells of entries that are missing at the end. */
  private static final String STATE =
      """
      select count(*),
             coalesce(min(position) filter (where not holds),
                      case when count(*) = coalesce(max(head), 0) then null else count(*) + 1 end)
      from (
          select position,
                 (select h.position from history_head h where h.subject = history.subject) as head,
                 position = row_number() over chain
                     and hash = history_hash(coalesce(lag(hash) over chain, cast('' as bytea)), history)
                     as holds
          from history where subject = :subject
          window chain as (order by position)) as linked
      """;

  /**
   * One page of a ticket's chain; call it in the transaction that records the look.
   *
   * @param page from 1
   */
  public Uni<Chain> of(UUID ticketId, int page) {
    String subject = History.subject(ticketId);
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ENTRIES, Object[].class)
                    .setParameter("subject", subject)
                    .setParameter("after", (long) (page - 1) * PAGE)
                    .setParameter("most", PAGE)
                    .getResultList()
                    .chain(
                        rows ->
                            session
                                .createNativeQuery(STATE, Object[].class)
                                .setParameter("subject", subject)
                                .getSingleResult()
                                .map(
                                    state ->
                                        new Chain(
                                            rows.stream().map(Chains::entry).toList(),
                                            ((Number) state[0]).longValue(),
                                            position(state[1])))));
  }

  private static Long position(Object found) {
    return found == null ? null : (Long) ((Number) found).longValue();
  }

  private static Entry entry(Object[] row) {
    String[] who = ((String) row[2]).split(":", 2);
    return new Entry(
        ((Number) row[0]).longValue(),
        ((OffsetDateTime) row[1]).toInstant(),
        who[0],
        who[who.length - 1],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Boolean) row[6]);
  }
}

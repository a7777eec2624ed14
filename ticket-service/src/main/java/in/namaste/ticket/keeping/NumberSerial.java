package in.namaste.ticket.keeping;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives each month's serials, one to each ticket, without gaps: they are part of the transaction.
 */
@ApplicationScoped
public class NumberSerial {

  private static final String NEXT =
      """
      insert into number_serial as known (month, last) values (:month, 1)
      on conflict (month) do update set last = known.last + 1
      returning last
      """;

  /**
   * The next serial of a month. Nobody else gets one until the transaction ends, so ask late.
   *
   * @param month as numbers carry it, such as {@code 2611}
   */
  public Uni<Long> next(String month) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NEXT, Long.class)
                    .setParameter("month", month)
                    .getSingleResult());
  }
}

package in.namaste.sla.digest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Who gets a digest: one row a day, post and department, whichever replica writes it first. */
@ApplicationScoped
class DigestTable {

  /**
   * The highest post of each department in its own ladder, and whatever stands at the top of
   * ladders for the whole district; a post in additional charge is written to where its holder
   * sits.
   */
  private static final String WRITE =
      """
      insert into mail (kind, day, department_code, post_code, next_try_at)
      select 'digest', $1, head.department_code, coalesce(p.held_by, p.code), $2
      from (select distinct on (l.department_code) l.department_code, rung.code
            from ladder l
              cross join unnest(l.posts) with ordinality as rung(code, n)
              join post own on own.code = rung.code and own.department_code = l.department_code
            where l.active
            order by l.department_code, rung.n desc) head
        join post p on p.code = head.code
      where p.active and p.held
      union
      select 'digest', $1, null, coalesce(p.held_by, p.code), $2
      from ladder l join post p on p.code = l.posts[array_length(l.posts, 1)]
      where l.active and p.department_code <> l.department_code and p.active and p.held
      on conflict do nothing
      """;

  private static final String ADDRESS =
      """
      select p.email, p.name_hi, p.name_en, n.name_hi as department_hi, n.name_en as department_en
      from post p left join name n on n.kind = 'department' and n.code = $2
      where p.code = $1
      """;

  private final Pool pool;

  DigestTable(Pool pool) {
    this.pool = pool;
  }

  /** Has the digests of a day written, unless they are. */
  Uni<Void> write(LocalDate day, Instant now) {
    return pool.preparedQuery(WRITE)
        .execute(Tuple.of(day, now.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /**
   * Whom a digest is for, and of what.
   *
   * @param department empty for the whole district
   */
  Uni<Optional<Addressee>> addressee(String postCode, Optional<String> department) {
    return pool.preparedQuery(ADDRESS)
        .execute(Tuple.of(postCode, department.orElse(null)))
        .map(
            rows ->
                rows.iterator().hasNext()
                    ? Optional.of(Addressee.of(rows.iterator().next(), department))
                    : Optional.empty());
  }
}

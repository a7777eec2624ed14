package in.namaste.feedback.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Counts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of what the others were told. Its methods want a transaction of the caller. */
@ApplicationScoped
class ToldResults {

  private static final TypeReference<List<Long>> COUNTS = new TypeReference<>() {};

  /** Two that look at once would tell the same twice, or the older of two states last. */
  private static final String TURN = "select pg_advisory_xact_lock(7233303)";

  private static final String CHANGED =
      """
      insert into told_results as told (office_code, version, overall)
      select office_code, 1, now.overall
      from (select office_code, jsonb_build_array(
                     coalesce(sum(n) filter (where score = 1), 0),
                     coalesce(sum(n) filter (where score = 2), 0),
                     coalesce(sum(n) filter (where score = 3), 0),
                     coalesce(sum(n) filter (where score = 4), 0),
                     coalesce(sum(n) filter (where score = 5), 0)) as overall
            from published_total where question = 'overall' group by office_code) as now
      left join told_results before using (office_code)
      where before.overall is distinct from now.overall
      on conflict (office_code) do update set version = told.version + 1, overall = excluded.overall
      returning office_code, (select department_code from office where code = office_code),
                version, cast(overall as text)
      """;

  private final ObjectMapper json;

  ToldResults(ObjectMapper json) {
    this.json = json;
  }

  /** Waits for its turn to tell, and holds it until the transaction ends. */
  Uni<Void> turn() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(TURN, Object.class).getSingleResult())
        .replaceWithVoid();
  }

  /** Remembers what is public now, and says of which offices it is other than it was told. */
  Uni<List<Results>> changed() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(CHANGED, Object[].class).getResultList())
        .map(rows -> rows.stream().map(this::results).toList());
  }

  private Results results(Object[] row) {
    return new Results(
        (String) row[0], (String) row[1], ((Number) row[2]).longValue(), counts((String) row[3]));
  }

  private Counts counts(String text) {
    try {
      return new Counts(json.readValue(text, COUNTS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Told results are unreadable", e);
    }
  }

  /**
   * What is public of an office.
   *
   * @param version rises with each change
   */
  record Results(String office, String department, long version, Counts overall) {}
}

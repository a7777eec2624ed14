package in.namaste.feedback.answers;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Answers that a flood named before they came: of many that are sent at once, the one that makes
 * the flood may overtake the first ones. Its methods want a session of the caller.
 */
@ApplicationScoped
class Floods {

  private static final String EXPECT =
      """
      insert into flooded (answer_id)
      select cast(named as uuid) from unnest(string_to_array(cast(:ids as text), ',')) named
      where not exists (select 1 from answer where id = cast(named as uuid))
      on conflict do nothing
      """;

  private static final String NAMED =
      "select answer_id from flooded where answer_id = any(cast(:ids as uuid[]))";

  /** Remembers those of a flood that have not come yet. */
  Uni<Void> expect(List<UUID> ids) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(EXPECT)
                    .setParameter(
                        "ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Those among these answers that a flood has named. */
  Uni<Set<UUID>> named(List<UUID> ids) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NAMED, UUID.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList())
        .map(Set::copyOf);
  }
}

package in.namaste.sla.naming;

import in.namaste.sla.naming.DirectoryEvent.LadderPublished;
import in.namaste.sla.naming.DirectoryEvent.PostPublished;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the newest posts and ladders, in the caller's transaction. */
@ApplicationScoped
class Posts {

  private static final String KEEP_POST =
      """
      insert into post as known
        (code, version, active, name_hi, name_en, department_code, held, held_by, email)
      values (:code, :version, :active, :hi, :en, :department, :held,
              cast(:heldBy as text), cast(:email as text))
      on conflict (code) do update
        set version = excluded.version, active = excluded.active, name_hi = excluded.name_hi,
            name_en = excluded.name_en, department_code = excluded.department_code,
            held = excluded.held, held_by = excluded.held_by, email = excluded.email
        where known.version <= excluded.version
      """;

  private static final String KEEP_LADDER =
      """
      insert into ladder as known (department_code, version, active, posts)
      values (:department, :version, :active, cast(:posts as text[]))
      on conflict (department_code) do update
        set version = excluded.version, active = excluded.active, posts = excluded.posts
        where known.version <= excluded.version
      """;

  Uni<Void> keep(PostPublished post) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP_POST)
                    .setParameter("code", post.code())
                    .setParameter("version", post.version())
                    .setParameter("active", post.active())
                    .setParameter("hi", post.nameHi())
                    .setParameter("en", post.nameEn())
                    .setParameter("department", post.departmentCode())
                    .setParameter("held", post.held())
                    .setParameter("heldBy", post.heldBy())
                    .setParameter("email", post.email())
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Void> keep(LadderPublished ladder) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP_LADDER)
                    .setParameter("department", ladder.code())
                    .setParameter("version", ladder.version())
                    .setParameter("active", ladder.active())
                    .setParameter("posts", ladder.posts().toArray(String[]::new))
                    .executeUpdate())
        .replaceWithVoid();
  }
}

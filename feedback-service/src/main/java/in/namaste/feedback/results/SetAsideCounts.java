package in.namaste.feedback.results;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** How many answers were kept and not counted. Their scores are not told. */
@ApplicationScoped
class SetAsideCounts {

  private static final String COUNT =
      """
      select count(*) from answer join office on office.code = office_code
      where set_aside is not null and\s""";

  /** Those of a place; its code is empty for the district. */
  Uni<Long> of(Extent extent, String code) {
    return Panache.withSession(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(COUNT + extent.condition(), Long.class)
                            .setParameter("code", code)
                            .getSingleResult()));
  }
}

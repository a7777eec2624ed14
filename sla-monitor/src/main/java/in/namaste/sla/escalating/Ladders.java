package in.namaste.sla.escalating;

import in.namaste.sla.Ladder;
import in.namaste.sla.Post;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ladders of departments as the directory has them at this moment, with their posts. */
@ApplicationScoped
class Ladders {

  /** The holder of an additional charge may stand in no ladder of these. */
  private static final String LADDERS =
      """
      select l.department_code, rung.code, p.active, p.held, p.held_by, h.active, h.held, h.held_by
      from ladder l
        cross join unnest(l.posts) with ordinality as rung(code, n)
        left join post p on p.code = rung.code
        left join post h on h.code = p.held_by
      where l.active and l.department_code = any(cast(:departments as text[]))
      order by l.department_code, rung.n
      """;

  /** Ladders by department; a department that has none is absent. */
  Uni<Map<String, Ladder>> of(Collection<String> departments) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LADDERS, Tuple.class)
                    .setParameter("departments", departments.toArray(String[]::new))
                    .getResultList())
        .map(Ladders::ladders);
  }

  private static Map<String, Ladder> ladders(List<Tuple> rungs) {
    Map<String, List<String>> posts = new HashMap<>();
    Map<String, Post> known = new HashMap<>();
    for (Tuple rung : rungs) {
      String code = rung.get(1, String.class);
      posts.computeIfAbsent(rung.get(0, String.class), none -> new ArrayList<>()).add(code);
      keep(code, rung, 2, known);
      keep(rung.get(4, String.class), rung, 5, known);
    }
    Map<String, Ladder> ladders = new HashMap<>();
    posts.forEach(
        (department, codes) -> ladders.put(department, new Ladder(department, codes, known)));
    return ladders;
  }

  /** Takes a post from three columns, which are null if the directory does not know it. */
  private static void keep(String code, Tuple rung, int from, Map<String, Post> known) {
    if (rung.get(from) != null) {
      boolean active = rung.get(from, Boolean.class);
      boolean held = rung.get(from + 1, Boolean.class);
      known.put(code, new Post(code, active, held, rung.get(from + 2, String.class)));
    }
  }
}

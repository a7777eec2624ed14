package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many answers are kept but not counted, and why: shown to everybody. */
@ApplicationScoped
public class SetAsideCounts {

  private static final String BY_OFFICE =
      """
      select office_code, set_aside, count(*) from answer
      where set_aside is not null and (cast(:office as text) is null or office_code = :office)
      group by office_code, set_aside order by office_code, count(*) desc
      """;

  /** Of one office, the most frequent reason first. */
  public Uni<List<SetAsideCount>> of(String office) {
    return counts(office);
  }

  /** Of every office that has any, by its code. */
  public Uni<Map<String, List<SetAsideCount>>> byOffice() {
    return counts(null)
        .map(all -> all.stream().collect(Collectors.groupingBy(SetAsideCount::office)));
  }

  private static Uni<List<SetAsideCount>> counts(String office) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(BY_OFFICE, Object[].class)
                                .setParameter("office", office)
                                .getResultList()))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new SetAsideCount(
                                (String) row[0],
                                SetAside.valueOf((String) row[1]),
                                ((Number) row[2]).longValue()))
                    .toList());
  }
}

package in.namaste.feedback.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Scores;
import in.namaste.feedback.SetAside;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Changes what is set aside among the answers that are kept, and says which ones that changed. Its
 * methods want a transaction of the caller that has locked the office.
 */
@ApplicationScoped
class SetAsideStore {

  private static final String FLOOD =
      """
      with before as (select id, set_aside from answer
                      where office_code = :office and id in (:ids) and release is null
                        and (set_aside is null or set_aside in ('REPEATED', 'BURST')))
      update answer set set_aside = 'FLOOD' from before where answer.id = before.id
      returning counter, batch, questionnaire, given_in_hour, cast(scores as text), before.set_aside is null
      """;

  private static final String BURST =
      """
      update answer set set_aside = 'BURST'
      where office_code = :office and given_in_hour = :hour and set_aside is null and release is null
      returning counter, batch, questionnaire, given_in_hour, cast(scores as text), true
      """;

  private static final String NO_BURST =
      """
      update answer set set_aside = null
      where office_code = :office and given_in_hour = :hour and set_aside = 'BURST'
        and (select count(*) from answer
             where office_code = :office and given_in_hour = :hour and release is null
               and (set_aside is null or set_aside = 'BURST'))
            <= (select believable from office_hour where office_code = :office and hour = :hour)
      returning counter, batch, questionnaire, given_in_hour, cast(scores as text), false
      """;

  /** An hour that was released as a burst is not judged again. */
  private static final String RELEASE =
      """
      with found as (select id, given_in_hour from answer
                     where office_code = :office and set_aside = :why
                       and given_in_hour >= :from and given_in_hour < :to),
           hours as (update office_hour set released = true
                     where cast(:why as text) = 'BURST' and office_code = :office
                       and hour in (select given_in_hour from found)),
           released as (insert into release (office_code, set_aside, from_hour, to_hour, answers, reason,
                                             released_by, released_at)
                        select cast(:office as text), cast(:why as text), cast(:from as timestamptz),
                               cast(:to as timestamptz), count(*), cast(:reason as text),
                               cast(:account as text), cast(:now as timestamptz)
                        from found having count(*) > 0
                        returning id)
      update answer set set_aside = null, release = released.id
      from found, released where answer.id = found.id
      returning counter, batch, questionnaire, answer.given_in_hour, cast(scores as text), false
      """;

  private final ObjectMapper json;

  SetAsideStore(ObjectMapper json) {
    this.json = json;
  }

  /** Sets aside the answers of a source that has become a flood, whatever they were before. */
  Uni<List<Changed>> flood(String office, List<UUID> ids) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FLOOD, Object[].class)
                    .setParameter("office", office)
                    .setParameter("ids", ids)
                    .getResultList())
        .map(rows -> changed(office, rows));
  }

  /** Sets aside all that is counted of an hour. */
  Uni<List<Changed>> burst(String office, Instant hour) {
    return ofHour(BURST, office, hour);
  }

  /** Takes back that an hour is a burst, if what is left of it is believable. */
  Uni<List<Changed>> noBurst(String office, Instant hour) {
    return ofHour(NO_BURST, office, hour);
  }

  /** Takes what was set aside back for good, and keeps who said so. */
  Uni<List<Changed>> release(
      String office,
      SetAside why,
      Instant from,
      Instant to,
      String reason,
      String account,
      Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RELEASE, Object[].class)
                    .setParameter("office", office)
                    .setParameter("why", why.name())
                    .setParameter("from", from.atOffset(ZoneOffset.UTC))
                    .setParameter("to", to.atOffset(ZoneOffset.UTC))
                    .setParameter("reason", reason)
                    .setParameter("account", account)
                    .setParameter("now", now.atOffset(ZoneOffset.UTC))
                    .getResultList())
        .map(rows -> changed(office, rows));
  }

  private Uni<List<Changed>> ofHour(String change, String office, Instant hour) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(change, Object[].class)
                    .setParameter("office", office)
                    .setParameter("hour", hour.atOffset(ZoneOffset.UTC))
                    .getResultList())
        .map(rows -> changed(office, rows));
  }

  private List<Changed> changed(String office, List<Object[]> rows) {
    return rows.stream()
        .map(
            row ->
                new Changed(
                    new KeptAnswer(
                        office,
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        ((OffsetDateTime) row[3]).toInstant(),
                        scores((String) row[4])),
                    (Boolean) row[5]))
        .toList();
  }

  private Scores scores(String text) {
    try {
      return json.readValue(text, Scores.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Scores of an answer are unreadable", e);
    }
  }

  /**
   * An answer that stands otherwise than before.
   *
   * @param wasCounted whether it was counted before
   */
  record Changed(KeptAnswer answer, boolean wasCounted) {}
}

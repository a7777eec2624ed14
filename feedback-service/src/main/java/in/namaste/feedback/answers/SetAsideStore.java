package in.namaste.feedback.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Scores;
import in.namaste.feedback.SetAside;
import in.namaste.feedback.publishing.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
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
      returning office_code, counter, batch, questionnaire, given_in_hour, cast(scores as text), before.set_aside is null
      """;

  private static final String BURSTS =
      """
      update answer set set_aside = 'BURST'
      from jsonb_to_recordset(cast(cast(:hours as text) as jsonb)) as burst(office text, hour timestamptz)
      where office_code = burst.office and given_in_hour = burst.hour and set_aside is null and release is null
      returning office_code, counter, batch, questionnaire, given_in_hour, cast(scores as text), true
      """;

  private static final String NO_BURST =
      """
      update answer set set_aside = null
      where office_code = :office and given_in_hour = :hour and set_aside = 'BURST'
        and (select count(*) from answer
             where office_code = :office and given_in_hour = :hour and release is null
               and (set_aside is null or set_aside = 'BURST'))
            <= (select believable from office_hour where office_code = :office and hour = :hour)
      returning office_code, counter, batch, questionnaire, given_in_hour, cast(scores as text), false
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
      returning office_code, counter, batch, questionnaire, answer.given_in_hour, cast(scores as text), false
      """;

  private final ObjectMapper json;
  private final Rows rows;

  SetAsideStore(ObjectMapper json, Rows rows) {
    this.json = json;
    this.rows = rows;
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
        .map(this::changed);
  }

  /** Sets aside all that is counted of these hours. */
  Uni<List<Changed>> bursts(Set<OfficeHour> hours) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(BURSTS, Object[].class)
                    .setParameter("hours", rows.of(hours))
                    .getResultList())
        .map(this::changed);
  }

  /** Takes back that an hour is a burst, if what is left of it is believable. */
  Uni<List<Changed>> noBurst(OfficeHour hour) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NO_BURST, Object[].class)
                    .setParameter("office", hour.office())
                    .setParameter("hour", hour.hour().atOffset(ZoneOffset.UTC))
                    .getResultList())
        .map(this::changed);
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
        .map(this::changed);
  }

  private List<Changed> changed(List<Object[]> rows) {
    return rows.stream()
        .map(
            row ->
                new Changed(
                    new KeptAnswer(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue(),
                        ((OffsetDateTime) row[4]).toInstant(),
                        scores((String) row[5])),
                    (Boolean) row[6]))
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

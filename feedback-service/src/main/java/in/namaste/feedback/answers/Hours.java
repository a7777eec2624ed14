package in.namaste.feedback.answers;

import in.namaste.feedback.answers.HoursSoFar.Code;
import in.namaste.feedback.publishing.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The hours of offices: what came in them and how much of it is believable, which is decided once,
 * at an hour's first answer. Its methods want a transaction of the caller.
 */
@ApplicationScoped
class Hours {

  private static final String SO_FAR =
      """
      select code.office, code.hour, code.counter, code.batch,
             (select count(*) from (select 1 from answer
                where office_code = code.office and given_in_hour = code.hour
                  and answer.counter = code.counter and answer.batch = code.batch
                  and release is null and (set_aside is null or set_aside = 'BURST') limit :most) c),
             (select count(*) from (select 1 from answer
                where office_code = code.office and given_in_hour = code.hour
                  and release is null and (set_aside is null or set_aside = 'BURST') limit believable + 1) h),
             believable, released
      from jsonb_to_recordset(cast(cast(:codes as text) as jsonb))
        as code(office text, hour timestamptz, counter text, batch integer)
      join office_hour on office_hour.office_code = code.office and office_hour.hour = code.hour
      """;

  private static final String RHYTHM =
      """
      select past.office, past.hour, count(answer.id), count(distinct given_in_hour)
      from jsonb_to_recordset(cast(cast(:hours as text) as jsonb))
        as past(office text, hour timestamptz, "from" timestamptz)
      left join answer on office_code = past.office and given_in_hour >= past."from"
        and given_in_hour < past.hour and set_aside is null and release is null
      group by past.office, past.hour
      """;

  private static final String OPEN =
      """
      insert into office_hour (office_code, hour, believable)
      select office, hour, believable
      from jsonb_to_recordset(cast(cast(:hours as text) as jsonb))
        as opened(office text, hour timestamptz, believable integer)
      on conflict do nothing
      """;

  private final Rows rows;

  Hours(Rows rows) {
    this.rows = rows;
  }

  /** What the hours of these answers were before them. */
  Uni<HoursSoFar> before(Collection<KeptAnswer> answers) {
    Set<Code> codes = answers.stream().map(Code::of).collect(Collectors.toSet());
    return soFar(codes)
        .chain(
            known -> {
              Set<OfficeHour> unopened =
                  codes.stream()
                      .filter(Predicate.not(known::containsKey))
                      .map(Code::hour)
                      .collect(Collectors.toSet());
              return unopened.isEmpty()
                  ? Uni.createFrom().item(known)
                  : open(unopened).chain(() -> soFar(codes));
            })
        .map(HoursSoFar::new);
  }

  private Uni<Map<Code, HourSoFar>> soFar(Set<Code> codes) {
    List<CodeRow> asked =
        codes.stream()
            .map(
                code ->
                    new CodeRow(
                        code.hour().office(), code.hour().hour(), code.counter(), code.batch()))
            .toList();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SO_FAR, Object[].class)
                    .setParameter("codes", rows.of(asked))
                    .setParameter("most", Standing.MOST_BY_CODE)
                    .getResultList())
        .map(found -> found.stream().collect(Collectors.toMap(Hours::code, Hours::hour)));
  }

  private Uni<Void> open(Set<OfficeHour> hours) {
    return rhythms(hours)
        .chain(
            opened ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(OPEN)
                                .setParameter("hours", rows.of(opened))
                                .executeUpdate()))
        .replaceWithVoid();
  }

  private Uni<List<OpenedRow>> rhythms(Set<OfficeHour> hours) {
    List<PastRow> past =
        hours.stream()
            .map(each -> new PastRow(each.office(), each.hour(), each.hour().minus(Rhythm.PAST)))
            .toList();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RHYTHM, Object[].class)
                    .setParameter("hours", rows.of(past))
                    .getResultList())
        .map(found -> found.stream().map(Hours::opened).toList());
  }

  private static OpenedRow opened(Object[] row) {
    Rhythm rhythm = new Rhythm(number(row[2]), number(row[3]));
    return new OpenedRow((String) row[0], instant(row[1]), rhythm.believable());
  }

  private static Code code(Object[] row) {
    var hour = new OfficeHour((String) row[0], instant(row[1]));
    return new Code(hour, (String) row[2], Math.toIntExact(number(row[3])));
  }

  private static HourSoFar hour(Object[] row) {
    return new HourSoFar(
        number(row[4]), number(row[5]), Math.toIntExact(number(row[6])), (Boolean) row[7]);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  static Instant instant(Object at) {
    return at instanceof Instant instant ? instant : ((OffsetDateTime) at).toInstant();
  }

  record CodeRow(String office, Instant hour, String counter, int batch) {}

  record PastRow(String office, Instant hour, Instant from) {}

  record OpenedRow(String office, Instant hour, int believable) {}
}

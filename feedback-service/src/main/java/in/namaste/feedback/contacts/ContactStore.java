package in.namaste.feedback.contacts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Scores;
import in.namaste.feedback.contacts.LeftContact.Call;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The contacts that still wait and the calls made. Its methods want a session of the caller. */
@ApplicationScoped
class ContactStore {

  /** More than a cell can call in days; the worst come first. */
  private static final int MOST = 200;

  private static final String WAITING =
      """
      select cast(a.id as text), a.office_code, a.counter, a.questionnaire,
             to_char(a.given_in_hour at time zone 'Asia/Kolkata', 'YYYY-MM-DD'),
             cast(a.scores as text), coalesce(c.words, ''), s.sealed
      from sealed_contact s
      join answer a on a.id = s.answer_id
      left join answer_comment c on c.answer_id = a.id
      order by cast(a.scores ->> 'overall' as integer), a.given_in_hour desc, a.id
      limit :most
      """;

  private static final String CALLS =
      """
      select cast(k.answer_id as text), k.outcome, k.note, k.called_by,
             cast(extract(epoch from k.called_at) as bigint)
      from contact_call k join sealed_contact s on s.answer_id = k.answer_id
      order by k.id
      """;

  private static final String RECORD =
      """
      insert into contact_call (answer_id, outcome, note, called_by, called_at)
      select answer_id, :outcome, :note, :by, :at from sealed_contact where answer_id = :answer
      """;

  private static final String ERASE = "delete from sealed_contact where answer_id = :answer";

  private static final String ERASE_OLD =
      """
      delete from sealed_contact s using answer a
      where a.id = s.answer_id and a.given_in_hour < :before
      """;

  private static final String ERASE_OLD_NOTES =
      """
      update contact_call set note = '' where note <> '' and answer_id in
          (select id from answer where given_in_hour < :before)
      """;

  private final ObjectMapper json;

  ContactStore(ObjectMapper json) {
    this.json = json;
  }

  /** Those to be called, the worst experience first, then the newest. */
  Uni<List<LeftContact>> waiting() {
    return calls()
        .chain(
            calls ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(WAITING, Object[].class)
                                .setParameter("most", MOST)
                                .getResultList())
                    .map(rows -> rows.stream().map(row -> contact(row, calls)).toList()));
  }

  private static Uni<Map<String, List<Call>>> calls() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(CALLS, Object[].class).getResultList())
        .map(
            rows -> {
              Map<String, List<Call>> calls = new HashMap<>();
              for (Object[] row : rows) {
                calls.computeIfAbsent((String) row[0], answer -> new ArrayList<>()).add(call(row));
              }
              return calls;
            });
  }

  /** Keeps what a call led to. */
  Uni<Void> record(UUID answer, Call call) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RECORD)
                    .setParameter("answer", answer)
                    .setParameter("outcome", call.outcome().name())
                    .setParameter("note", call.note())
                    .setParameter("by", call.by())
                    .setParameter("at", call.at().atOffset(ZoneOffset.UTC))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Forgets where a visitor may be called. */
  Uni<Void> erase(UUID answer) {
    return Panache.getSession()
        .chain(
            session ->
                session.createNativeQuery(ERASE).setParameter("answer", answer).executeUpdate())
        .replaceWithVoid();
  }

  /** Forgets contacts and notes that belong to answers from before this time; says how many. */
  Uni<Integer> eraseBefore(Instant time) {
    var before = time.atOffset(ZoneOffset.UTC);
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ERASE_OLD_NOTES)
                    .setParameter("before", before)
                    .executeUpdate()
                    .chain(
                        () ->
                            session
                                .createNativeQuery(ERASE_OLD)
                                .setParameter("before", before)
                                .executeUpdate()));
  }

  private LeftContact contact(Object[] row, Map<String, List<Call>> calls) {
    return new LeftContact(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        LocalDate.parse((String) row[4]),
        scores((String) row[5]),
        (String) row[6],
        (String) row[7],
        calls.getOrDefault((String) row[0], List.of()));
  }

  private static Call call(Object[] row) {
    return new Call(
        Outcome.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        Instant.ofEpochSecond(((Number) row[4]).longValue()));
  }

  private Scores scores(String text) {
    try {
      return json.readValue(text, Scores.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Scores of an answer are not readable", e);
    }
  }
}

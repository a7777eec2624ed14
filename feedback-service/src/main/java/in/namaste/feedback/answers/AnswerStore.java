package in.namaste.feedback.answers;

import in.namaste.feedback.Scores;
import in.namaste.feedback.SetAside;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.publishing.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The tables of answers. Its methods want a session of the caller. */
@ApplicationScoped
class AnswerStore {

  private static final String KEEP =
      """
      insert into answer
          (id, office_code, counter, batch, questionnaire, language, given_in_hour, scores, set_aside)
      select id, office, counter, batch, questionnaire, language, hour, scores, "setAside"
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
        as kept(id uuid, office text, counter text, batch integer, questionnaire integer,
                language text, hour timestamptz, scores jsonb, "setAside" text)
      """;

  private static final String KEEP_COMMENTS =
      """
      insert into answer_comment (answer_id, words)
      select id, text from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as said(id uuid, text text)
      """;

  private static final String KEEP_CONTACTS =
      """
      insert into sealed_contact (answer_id, sealed)
      select id, text from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as said(id uuid, text text)
      """;

  private final Rows rows;

  AnswerStore(Rows rows) {
    this.rows = rows;
  }

  /** Keeps answers; their words apart, so that they can be erased and the scores stay. */
  Uni<Void> keep(List<Judged> judged) {
    return insert(KEEP, judged.stream().map(AnswerStore::row).toList())
        .chain(() -> insert(KEEP_COMMENTS, said(judged, FeedbackSubmitted::comment)))
        .chain(() -> insert(KEEP_CONTACTS, said(judged, FeedbackSubmitted::sealedContact)));
  }

  private Uni<Void> insert(String statement, List<? extends Record> kept) {
    return kept.isEmpty()
        ? Uni.createFrom().voidItem()
        : Panache.getSession()
            .chain(
                session ->
                    session
                        .createNativeQuery(statement)
                        .setParameter("rows", rows.of(kept))
                        .executeUpdate())
            .replaceWithVoid();
  }

  private static Row row(Judged judged) {
    KeptAnswer answer = judged.answer();
    FeedbackSubmitted submitted = judged.submitted();
    return new Row(
        submitted.eventId(),
        answer.office(),
        answer.counter(),
        answer.batch(),
        answer.questionnaire(),
        submitted.language() == null ? "" : submitted.language(),
        answer.hour(),
        answer.scores(),
        judged.standing().why().orElse(null));
  }

  private static List<Said> said(List<Judged> judged, Function<FeedbackSubmitted, String> what) {
    return judged.stream()
        .map(Judged::submitted)
        .filter(submitted -> what.apply(submitted) != null)
        .map(submitted -> new Said(submitted.eventId(), what.apply(submitted)))
        .toList();
  }

  record Row(
      UUID id,
      String office,
      String counter,
      int batch,
      int questionnaire,
      String language,
      Instant hour,
      Scores scores,
      SetAside setAside) {}

  record Said(UUID id, String text) {}
}

package in.namaste.feedback.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Scores;
import in.namaste.feedback.SetAside;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.WholeHour;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;

/** The tables of answers. Its methods want a session of the caller. */
@ApplicationScoped
class AnswerStore {

  private static final String KEEP =
      """
      insert into answer
          (id, office_code, counter, batch, questionnaire, language, given_in_hour, scores, set_aside)
      values
          (:id, :office, :counter, :batch, :questionnaire, :language, :hour,
           cast(cast(:scores as text) as jsonb), cast(:setAside as text))
      """;

  private static final String KEEP_COMMENT =
      "insert into answer_comment (answer_id, words) values (:id, :words)";

  private static final String KEEP_CONTACT =
      "insert into sealed_contact (answer_id, sealed) values (:id, :sealed)";

  private final ObjectMapper json;

  AnswerStore(ObjectMapper json) {
    this.json = json;
  }

  /** Keeps one answer; its words apart, so that they can be erased and the scores stay. */
  Uni<Void> keep(FeedbackSubmitted submitted, Standing standing) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("id", submitted.eventId())
                    .setParameter("office", submitted.officeCode())
                    .setParameter("counter", orEmpty(submitted.counter()))
                    .setParameter("batch", submitted.batchOrFirst())
                    .setParameter("questionnaire", submitted.questionnaireOrFirst())
                    .setParameter("language", orEmpty(submitted.language()))
                    .setParameter(
                        "hour", WholeHour.of(submitted.occurredAt()).atOffset(ZoneOffset.UTC))
                    .setParameter("scores", text(submitted.scores()))
                    .setParameter("setAside", standing.why().map(SetAside::name).orElse(null))
                    .executeUpdate())
        .chain(() -> keepComment(submitted))
        .chain(() -> keepContact(submitted));
  }

  private static Uni<Void> keepComment(FeedbackSubmitted submitted) {
    if (submitted.comment() == null) {
      return Uni.createFrom().voidItem();
    }
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP_COMMENT)
                    .setParameter("id", submitted.eventId())
                    .setParameter("words", submitted.comment())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Void> keepContact(FeedbackSubmitted submitted) {
    if (submitted.sealedContact() == null) {
      return Uni.createFrom().voidItem();
    }
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP_CONTACT)
                    .setParameter("id", submitted.eventId())
                    .setParameter("sealed", submitted.sealedContact())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private String text(Scores scores) {
    try {
      return json.writeValueAsString(scores);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Scores are writable as JSON", e);
    }
  }
}

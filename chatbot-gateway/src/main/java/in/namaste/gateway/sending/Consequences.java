package in.namaste.gateway.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.sending.Decision.Pause;
import in.namaste.gateway.sending.SendingFigures.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jboss.logging.Logger;

/**
 * Carries out what follows when Meta refused a message, at once or by a status after it had taken
 * it: the same table for both.
 */
@ApplicationScoped
class Consequences {

  private static final Logger LOG = Logger.getLogger(Consequences.class);

  private final Queue queue;
  private final Pauses pauses;
  private final ClosedWindow window;
  private final Templates templates;
  private final ObjectMapper json;
  private final SendingFigures figures;
  private final RetryPolicy policy = new RetryPolicy(new SplittableRandom());

  Consequences(
      Queue queue,
      Pauses pauses,
      ClosedWindow window,
      Templates templates,
      ObjectMapper json,
      SendingFigures figures) {
    this.queue = queue;
    this.pauses = pauses;
    this.window = window;
    this.templates = templates;
    this.json = json;
    this.figures = figures;
  }

  /**
   * Writes down what follows, inside the caller's transaction.
   *
   * @param message must be waiting
   * @return the decision that was carried out
   */
  Uni<Decision> carryOut(SqlConnection db, Claimed message, Trouble trouble, int code) {
    Decision decision = policy.decide(trouble, message.attempts(), message.started());
    Uni<Void> done =
        switch (decision) {
          case Decision.Again again -> queue.again(db, message, again.after(), code);
          case Decision.SlowDown slow -> queue.postpone(db, message, slow.after());
          case Pause pause -> pause(db, message, pause, code);
          case Decision.AskByTemplate ask -> ask(db, message, code);
          case Decision.OtherTemplate other -> otherTemplate(db, message, code);
          case Decision.Park park -> park(db, message, trouble, code);
        };
    return done.invoke(() -> figures.refused(message, trouble)).replaceWith(decision);
  }

  /** It stays where it is in the order, and is the first to try again. */
  private Uni<Void> pause(SqlConnection db, Claimed message, Pause pause, int code) {
    return queue.postpone(db, message, Duration.ZERO).chain(() -> pauses.begin(db, pause, code));
  }

  private Uni<Void> ask(SqlConnection db, Claimed message, int code) {
    if (message.isTemplate()) {
      return park(db, message, Trouble.WINDOW_CLOSED, code);
    }
    figures.count(Outcome.HELD);
    return window.hold(db, message, true);
  }

  private Uni<Void> otherTemplate(SqlConnection db, Claimed message, int code) {
    if (!message.isTemplate()) {
      return park(db, message, Trouble.OUR_MISTAKE, code);
    }
    JsonNode template = template(message);
    Templates.Choice refused =
        new Templates.Choice(
            template.path("name").asText(), template.path("language").path("code").asText());
    LOG.errorf(
        "Template %s cannot be used in %s: Meta's code %d",
        refused.name(), refused.language(), code);
    Optional<Templates.Choice> next = templates.after(refused, message.about(), message.language());
    return next.isEmpty()
        ? park(db, message, Trouble.TEMPLATE_MISSING, code)
        : queue.rewrite(
            db,
            message,
            GraphBody.template(next.get().name(), next.get().language(), message.number())
                .toString(),
            code);
  }

  private Uni<Void> park(SqlConnection db, Claimed message, Trouble trouble, int code) {
    figures.count(Outcome.PARKED);
    if (trouble == Trouble.OUR_MISTAKE) {
      LOG.errorf("Message %s is wrong, a mistake of ours: %d", message.messageId(), code);
    }
    return queue.park(db, message, code);
  }

  private JsonNode template(Claimed message) {
    try {
      return json.readTree(message.body()).path("template");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: message " + message.messageId(), e);
    }
  }
}

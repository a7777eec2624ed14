package in.namaste.ticket.api;

import in.namaste.messaging.Failures;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.entry.EntryRefused;
import in.namaste.web.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Answers a request of the API; whatever fails becomes a problem in the asker's language. */
@RequestScoped
class Answering {

  private static final Logger LOG = Logger.getLogger(Answering.class);

  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;
  private static final int UNACCEPTED = 422;
  private static final int UNAVAILABLE = 503;

  private final Language language;

  Answering(RoutingContext request) {
    this.language = Answering.of(request);
  }

  static Language of(RoutingContext request) {
    return request.acceptableLanguages().stream()
        .flatMap(accepted -> Language.of(accepted.tag().toLowerCase(Locale.ROOT)).stream())
        .findFirst()
        .orElse(Language.HI);
  }

  static Words words(Language language) {
    return MessageBundles.get(Words.class, Localized.Literal.of(language.code()));
  }

  /** Answers with what the work finds; it may be personal or change at once, so nobody keeps it. */
  Uni<Response> answer(Supplier<Uni<? extends Object>> work) {
    return respond(() -> work.get().map(found -> Response.ok(found)));
  }

  Uni<Response> respond(Supplier<Uni<? extends Response.ResponseBuilder>> work) {
    return Uni.createFrom()
        .deferred(work)
        .map(answer -> answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build())
        .onFailure()
        .recoverWithItem(failure -> problem(failure).answer(language));
  }

  private Problem problem(Throwable failure) {
    Words words = words(language);
    return switch (failure) {
      case Refused refused -> refused.problem(words);
      case MoveRefused refused ->
          Problem.of(status(refused.why()), code(refused.why()), words.refused(refused.why()));
      case EntryRefused refused ->
          Problem.of(
              refused.why() == EntryRefused.Why.NOT_YOURS ? FORBIDDEN : UNACCEPTED,
              code(refused.why()),
              words.entryRefused(refused.why()));
      default -> unexpected(failure, words);
    };
  }

  private static Problem unexpected(Throwable failure, Words words) {
    LOG.errorf("A request of the API failed: %s", Failures.named(failure));
    return Problem.of(UNAVAILABLE, "unavailable", words.unavailable());
  }

  private static int status(MoveRefused.Why why) {
    return switch (why) {
      case CHANGED_MEANWHILE, WRONG_STATE -> CONFLICT;
      case NOT_YOURS -> FORBIDDEN;
      default -> UNACCEPTED;
    };
  }

  private static String code(Enum<?> why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

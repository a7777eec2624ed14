package in.namaste.ticket.open311;

import in.namaste.messaging.Failures;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Answers in the form and the language that were asked for; whatever fails becomes an error. */
@ApplicationScoped
class Answering {

  private static final Logger LOG = Logger.getLogger(Answering.class);

  private static final int OK = 200;

  private final CurrentDirectory directory;
  private final Policy policy;

  Answering(CurrentDirectory directory, Policy policy) {
    this.directory = directory;
    this.policy = policy;
  }

  /**
   * The answer.
   *
   * @param root name of the XML's outermost element
   * @param seconds how long anybody may keep the answer; 0 for not at all
   * @param work makes what is answered; fails with {@link Refused}
   */
  Uni<Response> answer(
      Wanted wanted, String root, int seconds, Function<Catalogue, Uni<? extends Object>> work) {
    return answer(wanted.format(), wanted.tongue(), root, seconds, work);
  }

  /** The same of a request whose language or form is told otherwise. */
  Uni<Response> answer(
      Format format,
      Tongue tongue,
      String root,
      int seconds,
      Function<Catalogue, Uni<? extends Object>> work) {
    return directory
        .get()
        .map(known -> new Catalogue(known, policy, tongue))
        .<Object>chain(work)
        .map(
            found ->
                response(OK, format, tongue, Spark.write(format, root, found), seconds).build())
        .onFailure()
        .recoverWithItem(failure -> refused(format, tongue, known(tongue, failure)).build());
  }

  static Response.ResponseBuilder refused(Format format, Tongue tongue, Refused refused) {
    String errors = Spark.write(format, Open311.ERRORS, refused.errors());
    return response(refused.status(), format, tongue, errors, 0);
  }

  private static Refused known(Tongue tongue, Throwable failure) {
    return failure instanceof Refused refused ? refused : unexpected(tongue, failure);
  }

  private static Refused unexpected(Tongue tongue, Throwable failure) {
    LOG.errorf("A request of Open311 failed: %s", Failures.named(failure));
    return Refused.unavailable(tongue.words().unavailable());
  }

  private static Response.ResponseBuilder response(
      int status, Format format, Tongue tongue, String body, int seconds) {
    return Response.status(status)
        .header(HttpHeaders.CONTENT_TYPE, format.contentType())
        .header(HttpHeaders.CONTENT_LANGUAGE, tongue.language().code())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, seconds == 0 ? "no-store" : "public, max-age=" + seconds)
        // Everybody may read, pages of other sites too; no cookie counts here.
        .header("Access-Control-Allow-Origin", "*")
        .entity(body);
  }
}

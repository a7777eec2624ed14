package in.namaste.ticket.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that cannot be fulfilled, in the form the standard gives errors. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;

  static final int TOO_MANY = 429;

  /** Says in a body that trying again helps; the standard knows no such status. */
  static final int UNAVAILABLE = 503;

  /** One error of the answer's list. */
  @Schema(name = "Open311Error")
  record Problem(
      @Schema(required = true, examples = "404") @JsonProperty("code") int code,
      @Schema(required = true, description = "Meant to be read by a person.")
          @JsonProperty("description")
          String description) {}

  private final int status;
  private final transient List<Problem> errors;

  private Refused(int status, Problem error) {
    super(error.description(), null, false, false);
    this.status = status;
    this.errors = List.of(error);
  }

  /** What was asked is wrong. */
  static Refused badRequest(String description) {
    return new Refused(BAD_REQUEST, new Problem(BAD_REQUEST, description));
  }

  static Refused forbidden(String description) {
    return new Refused(FORBIDDEN, new Problem(FORBIDDEN, description));
  }

  static Refused notFound(String description) {
    return new Refused(NOT_FOUND, new Problem(NOT_FOUND, description));
  }

  /** The standard knows no such status; every client of HTTP does (RFC 6585). */
  static Refused tooManyReads(String description) {
    return new Refused(TOO_MANY, new Problem(TOO_MANY, description));
  }

  /** We could not do it; the standard has 400 for that, and the body's code says more. */
  static Refused unavailable(String description) {
    return new Refused(BAD_REQUEST, new Problem(UNAVAILABLE, description));
  }

  /** Of the HTTP answer. */
  int status() {
    return status;
  }

  List<Problem> errors() {
    return errors;
  }
}

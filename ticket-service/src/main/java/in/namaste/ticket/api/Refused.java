package in.namaste.ticket.api;

import java.util.function.Function;

/** A request that cannot be fulfilled as it came. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Function<Words, String> detail;

  Refused(int status, String code, Function<Words, String> detail) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  /** What came cannot be read. */
  static Refused unreadable(String code, Function<Words, String> detail) {
    return new Refused(400, code, detail);
  }

  /** What came can be read and is not accepted. */
  static Refused unaccepted(String code, Function<Words, String> detail) {
    return new Refused(422, code, detail);
  }

  static Refused notFound() {
    return new Refused(404, "not-found", Words::notFound);
  }

  static Refused notAllowed() {
    return new Refused(403, "not-allowed", Words::notAllowed);
  }

  Problem problem(Words words) {
    return Problem.of(status, code, detail.apply(words));
  }
}

package in.namaste.simulator.inspect;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import in.namaste.simulator.Misuse;
import java.util.Objects;

/**
 * Something to go wrong.
 *
 * @param id given here, to take it back by; absent when asking
 * @param action what happens
 * @param next how many requests it happens to
 * @param to only sends to this citizen; null for all
 * @param on {@code messages} or {@code media}
 * @param code Meta's code, for refuse and fail-later
 * @param status HTTP status, for http
 * @param millis how long an answer is held back, for delay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
    Long id,
    @JsonProperty("do") Action action,
    Integer next,
    String to,
    String on,
    Integer code,
    Integer status,
    Long millis) {

  /** The ways in which a request can go wrong. */
  public enum Action {
    /** Answered with Meta's error of the code. */
    @JsonProperty("refuse")
    REFUSE,
    /** Answered with a bare HTTP status, as a proxy in between would. */
    @JsonProperty("http")
    HTTP,
    @JsonProperty("delay")
    DELAY,
    /** The connection is closed, nothing was accepted. */
    @JsonProperty("drop-before")
    DROP_BEFORE,
    /** The message is accepted, the connection closed without an answer. */
    @JsonProperty("drop-after")
    DROP_AFTER,
    /** Accepted, then a failed status with the code. */
    @JsonProperty("fail-later")
    FAIL_LATER
  }

  /**
   * The fault under an id, with its defaults filled in.
   *
   * @throws Misuse if something it needs is missing
   */
  Fault complete(long given) {
    if (action == null) {
      throw new Misuse("do must be refuse, http, delay, drop-before, drop-after or fail-later");
    }
    return new Fault(
        given,
        action,
        Objects.requireNonNullElse(next, 1),
        to,
        Objects.requireNonNullElse(on, "messages"),
        Objects.requireNonNullElse(code, 131000),
        Objects.requireNonNullElse(status, 503),
        Objects.requireNonNullElse(millis, 1000L));
  }

  boolean concerns(String where, String address) {
    return on.equals(where) && (to == null || to.equals(address));
  }

  Fault once() {
    return new Fault(id, action, next - 1, to, on, code, status, millis);
  }
}

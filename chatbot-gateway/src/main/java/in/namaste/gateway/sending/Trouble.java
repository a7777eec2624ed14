package in.namaste.gateway.sending;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong when Meta refuses a message: its error codes in families that are treated alike.
 * What follows from each, {@link RetryPolicy} says. Source: Meta's list of Cloud API error codes,
 * September 2026.
 */
public enum Trouble {
  /** Something at Meta's side that passes. */
  TEMPORARY(1, 2, 131000, 131016, 133004),
  /** A code that is on no list of ours. */
  UNKNOWN(),
  /** Too many calls within the hour, of the app or of the account. */
  CALL_RATE(4, 80007),
  /** Too many messages a second. */
  THROUGHPUT(130429),
  /** Maintenance, or the upgrade to a higher throughput; about a minute. */
  MAINTENANCE(131057),
  /** Too many messages to one person. */
  PAIR_RATE(131056),
  /** The token has expired, is missing or lacks a permission; 200 to 299 belong here, too. */
  TOKEN(0, 190, 3, 10, 131005),
  /** The account is locked or breaks a policy. */
  ACCOUNT(131031, 368),
  PAYMENT(131042),
  /** The number is not registered or does not belong to the token. */
  NUMBER(131045, 133010, 33),
  DISPLAY_NAME(131037),
  /** The number's quality is low: Meta restricts what it starts. */
  QUALITY(131048),
  /** Templates are restricted after one was put into the wrong category. */
  TEMPLATE_CATEGORY(131064),
  /** More than 24 hours since the person wrote. */
  WINDOW_CLOSED(131047),
  TEMPLATE_MISSING(132001),
  /** A template was paused or disabled by Meta. */
  TEMPLATE_STOPPED(132015, 132016),
  /** No WhatsApp, an old app, or terms not accepted; Meta does not say which. */
  UNREACHABLE(131026),
  /** The person gets many business messages; Meta holds back more of them. */
  PERSON_CAP(131049),
  OPTED_OUT(131050),
  EXPERIMENT(130472),
  BLOCKED_BY_US(130403),
  COUNTRY(130497),
  /** This kind of message needs the phone; a phone that we know is always used. */
  NEEDS_PHONE(131062),
  /** The person behind the number may have changed. */
  IDENTITY(137000),
  /** Not on the list of a test number. */
  TEST_NUMBER(131030),
  /** The message itself is wrong: a mistake of ours. */
  OUR_MISTAKE(
      100, 131008, 131009, 131021, 131051, 131053, 131063, 132000, 132005, 132007, 132008, 132012,
      132018, 132068, 132069, 135000);

  /** The code of an answer that gave none. */
  static final int NO_CODE = -1;

  private static final int FIRST_PERMISSION = 200;
  private static final int LAST_PERMISSION = 299;

  private static final Map<Integer, Trouble> BY_CODE =
      Arrays.stream(values())
          .flatMap(
              trouble -> trouble.codes.stream().map(code -> Map.entry(code, trouble)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<Integer> codes;

  Trouble(Integer... codes) {
    this.codes = List.of(codes);
  }

  /** The family of a code of Meta. */
  public static Trouble of(int code) {
    boolean permission = code >= FIRST_PERMISSION && code <= LAST_PERMISSION;
    return permission ? TOKEN : BY_CODE.getOrDefault(code, UNKNOWN);
  }

  /** What is wrong: the code decides; the HTTP status only where there is no code. */
  static Trouble of(int code, int httpStatus) {
    if (code != NO_CODE) {
      return of(code);
    }
    return switch (httpStatus) {
      case 401, 403 -> TOKEN;
      case 429 -> THROUGHPUT;
      default -> TEMPORARY;
    };
  }
}

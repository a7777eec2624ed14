package in.namaste.gateway.sending;

import java.util.Locale;

/**
 * What is wrong when Meta refuses a message: its error codes in families that are treated alike.
 * What follows from each, {@link RetryPolicy} says.
 */
public enum Trouble {
  /** Something at Meta's side that passes. */
  TEMPORARY,
  /** A code that is on no list of ours. */
  UNKNOWN,
  /** Too many calls within the hour, of the app or of the account. */
  CALL_RATE,
  /** Too many messages a second. */
  THROUGHPUT,
  /** Maintenance, or the upgrade to a higher throughput; about a minute. */
  MAINTENANCE,
  /** Too many messages to one person. */
  PAIR_RATE,
  /** The token has expired, is missing or lacks a permission; 200 to 299 belong here, too. */
  TOKEN,
  /** The account is locked or breaks a policy. */
  ACCOUNT,
  PAYMENT,
  /** The number is not registered or does not belong to the token. */
  NUMBER,
  DISPLAY_NAME,
  /** The number's quality is low: Meta restricts what it starts. */
  QUALITY,
  /** Templates are restricted after one was put into the wrong category. */
  TEMPLATE_CATEGORY,
  /** More than 24 hours since the person wrote. */
  WINDOW_CLOSED,
  TEMPLATE_MISSING,
  /** A template was paused or disabled by Meta. */
  TEMPLATE_STOPPED,
  /** No WhatsApp, an old app, or terms not accepted; Meta does not say which. */
  UNREACHABLE,
  /** The person gets many business messages; Meta holds back more of them. */
  PERSON_CAP,
  OPTED_OUT,
  EXPERIMENT,
  BLOCKED_BY_US,
  COUNTRY,
  /** This kind of message needs the phone; a phone that we know is always used. */
  NEEDS_PHONE,
  /** The person behind the number may have changed. */
  IDENTITY,
  /** Not on the list of a test number. */
  TEST_NUMBER,
  /** The message itself is wrong: a mistake of ours. */
  OUR_MISTAKE;

  /** The code of an answer that gave none. */
  static final int NO_CODE = -1;

  private static final int FIRST_PERMISSION = 200;
  private static final int LAST_PERMISSION = 299;

  /** How figures name it: they are fewer than Meta's codes, and all are known at the start. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a template that is refused for it is to blame, and not who was to get it. */
  boolean isOfTemplates() {
    return switch (this) {
      case TEMPLATE_MISSING, TEMPLATE_STOPPED, TEMPLATE_CATEGORY, OUR_MISTAKE -> true;
      default -> false;
    };
  }

  /** The family of a code. Source: Meta's list of Cloud API error codes, September 2026. */
  public static Trouble of(int code) {
    if (code >= FIRST_PERMISSION && code <= LAST_PERMISSION) {
      return TOKEN;
    }
    return switch (code) {
      case 1, 2, 131000, 131016, 133004 -> TEMPORARY;
      case 4, 80007 -> CALL_RATE;
      case 130429 -> THROUGHPUT;
      case 131057 -> MAINTENANCE;
      case 131056 -> PAIR_RATE;
      case 0, 190, 3, 10, 131005 -> TOKEN;
      case 131031, 368 -> ACCOUNT;
      case 131042 -> PAYMENT;
      case 131045, 133010, 33 -> NUMBER;
      case 131037 -> DISPLAY_NAME;
      case 131048 -> QUALITY;
      case 131064 -> TEMPLATE_CATEGORY;
      case 131047 -> WINDOW_CLOSED;
      case 132001 -> TEMPLATE_MISSING;
      case 132015, 132016 -> TEMPLATE_STOPPED;
      case 131026 -> UNREACHABLE;
      case 131049 -> PERSON_CAP;
      case 131050 -> OPTED_OUT;
      case 130472 -> EXPERIMENT;
      case 130403 -> BLOCKED_BY_US;
      case 130497 -> COUNTRY;
      case 131062 -> NEEDS_PHONE;
      case 137000 -> IDENTITY;
      case 131030 -> TEST_NUMBER;
      case 100,
          131008,
          131009,
          131021,
          131051,
          131053,
          131063,
          132000,
          132005,
          132007,
          132008,
          132012,
          132018,
          132068,
          132069,
          135000 ->
          OUR_MISTAKE;
      default -> UNKNOWN;
    };
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

package in.namaste.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An error as the Graph API answers it.
 *
 * @param status HTTP status; callers are told to branch on {@code code} instead
 * @param code Meta's error code
 * @param subcode Meta's subcode, 0 when there is none
 * @param title what the code means, in Meta's words where they are known
 * @param details what was wrong with this request, empty when the title says all
 */
public record GraphError(int status, int code, int subcode, String title, String details) {

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(1, "An unknown error occurred"),
          Map.entry(2, "Service temporarily unavailable"),
          Map.entry(4, "Application request limit reached"),
          Map.entry(10, "Permission denied"),
          Map.entry(100, "Invalid parameter"),
          Map.entry(368, "Temporarily blocked for policies violations"),
          Map.entry(80007, "Rate limit issues"),
          Map.entry(130429, "Rate limit hit"),
          Map.entry(130472, "User's number is part of an experiment"),
          Map.entry(131000, "Something went wrong"),
          Map.entry(131005, "Access denied"),
          Map.entry(131008, "Required parameter is missing"),
          Map.entry(131009, "Parameter value is not valid"),
          Map.entry(131016, "Service unavailable"),
          Map.entry(131021, "Recipient cannot be sender"),
          Map.entry(131026, "Message undeliverable"),
          Map.entry(131031, "Account has been locked"),
          Map.entry(131042, "Business eligibility payment issue"),
          Map.entry(131047, "Re-engagement message"),
          Map.entry(131048, "Spam rate limit hit"),
          Map.entry(131049, "Meta chose not to deliver"),
          Map.entry(131051, "Unsupported message type"),
          Map.entry(131052, "Media download error"),
          Map.entry(131053, "Media upload error"),
          Map.entry(131056, "(Business Account, Consumer Account) pair rate limit hit"),
          Map.entry(131057, "Account in maintenance mode"),
          Map.entry(132000, "Number of parameters does not match the expected number of params"),
          Map.entry(132001, "Template name does not exist in the translation"),
          Map.entry(132005, "Template hydrated text too long"),
          Map.entry(132012, "Template parameter format does not match"),
          Map.entry(132018, "There is an issue with the parameters in your template"));

  /** The error of a code, with HTTP status 400, or what Meta uses for tokens and throttling. */
  public static GraphError of(int code, String details) {
    return new GraphError(statusOf(code), code, 0, titleOf(code), details);
  }

  /** The token is absent or wrong. */
  public static GraphError badToken() {
    return new GraphError(401, 190, 0, "Invalid OAuth access token", "");
  }

  /** No such object for this token: a wrong phone number id, an expired or unknown media id. */
  public static GraphError noSuchObject(String method, String id) {
    String title =
        "Unsupported %s request. Object with ID '%s' does not exist, cannot be loaded due to missing permissions, or does not support this operation"
            .formatted(method, id);
    return new GraphError(400, 100, 33, title, "");
  }

  /** What a code means; codes not listed here are called unknown. */
  public static String titleOf(int code) {
    return TITLES.getOrDefault(code, "An unknown error occurred");
  }

  /** The answer's body in Meta's shape, with a fresh trace id. */
  public Map<String, Object> body() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", "(#" + code + ") " + title);
    error.put("type", "OAuthException");
    error.put("code", code);
    if (subcode != 0) {
      error.put("error_subcode", subcode);
    }
    if (!details.isEmpty()) {
      error.put("error_data", Map.of("messaging_product", "whatsapp", "details", details));
    }
    error.put("fbtrace_id", "A" + UUID.randomUUID().toString().replace("-", "").substring(0, 22));
    return Map.of("error", error);
  }

  private static int statusOf(int code) {
    return switch (code) {
      case 190 -> 401;
      case 10, 131005, 131031, 368 -> 403;
      case 4, 80007, 130429, 131048, 131056 -> 403;
      case 1, 131000 -> 500;
      case 2, 131016, 131057 -> 503;
      default -> 400;
    };
  }
}

package in.namaste.ticket.inbox;

import in.namaste.ticket.inbox.AssigningMany.Result;
import in.namaste.web.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of the tickets that were assigned together, as the list says it after them. It
 * travels in the address, so that going back and forth does nothing again.
 */
public record BulkResult(int assigned, List<String> missed, List<String> refused) {

  private static final String ASSIGNED = "assigned";
  private static final String MISSED = "missed";
  private static final String REFUSED = "refused";
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{6,9}-\\d");

  static String address(Asked list, Result result) {
    return list.address()
        + "&%s=%d".formatted(ASSIGNED, result.assigned())
        + numbers(MISSED, result.missed())
        + numbers(REFUSED, result.refused());
  }

  private static String numbers(String key, List<String> numbers) {
    List<String> known = numbers.stream().filter(NUMBER.asMatchPredicate()).toList();
    return known.isEmpty() ? "" : "&" + key + "=" + String.join(",", known);
  }

  /** None unless the address carries one. */
  static BulkResult of(MultivaluedMap<String, String> address) {
    String assigned = TypedText.of(address.getFirst(ASSIGNED));
    return assigned.matches("\\d{1,3}")
        ? new BulkResult(
            Integer.parseInt(assigned), numbers(address, MISSED), numbers(address, REFUSED))
        : null;
  }

  private static List<String> numbers(MultivaluedMap<String, String> address, String key) {
    return Arrays.stream(TypedText.of(address.getFirst(key)).split(","))
        .filter(NUMBER.asMatchPredicate())
        .limit(Listing.PAGE)
        .toList();
  }
}

package in.namaste.ticket.open311;

import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.TicketNumber.Reading;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list of requests is asked for.
 *
 * @param numbers these and nothing else; empty for all that the rest describes
 * @param services codes; empty for all
 * @param statuses empty for both
 * @param from the earliest time of request
 * @param to the latest
 * @param pageSize at most {@value #MOST}
 */
record Search(
    Set<String> numbers,
    Set<String> services,
    Set<Status> statuses,
    Instant from,
    Instant to,
    int page,
    int pageSize) {

  /** The longest span, and the one that counts when no date is given. */
  static final Duration SPAN = Duration.ofDays(90);

  /** The most requests of one answer, and as many as come when no size is given. */
  static final int MOST = 1_000;

  /** Nobody turns further; a narrower span leads there. */
  static final int DEEPEST = 100_000;

  /**
   * Reads the query.
   *
   * @param district assumed in numbers that name none
   * @throws Refused when something in it is wrong; nothing but numbers counts when there are some
   */
  static Search of(
      MultivaluedMap<String, String> query, Instant now, String district, Words words) {
    Set<String> numbers = all(query, "service_request_id").collect(Collectors.toSet());
    if (!numbers.isEmpty()) {
      Set<String> read =
          numbers.stream()
              .limit(MOST)
              // What is no number is nobody's, and must not ask for everything.
              .map(typed -> number(typed, district).orElse(typed))
              .collect(Collectors.toSet());
      return new Search(read, Set.of(), Set.of(), Instant.EPOCH, Instant.EPOCH, 1, MOST);
    }
    Optional<Instant> start = time(query, "start_date", words);
    Optional<Instant> end = time(query, "end_date", words);
    Instant to = end.orElseGet(() -> start.map(from -> from.plus(SPAN)).orElse(now));
    Instant from = start.orElseGet(() -> to.minus(SPAN));
    if (from.isAfter(to)) {
      throw Refused.badRequest(words.datesTurned());
    }
    if (Duration.between(from, to).compareTo(SPAN) > 0) {
      throw Refused.badRequest(words.spanTooLong(SPAN.toDays()));
    }
    int size = Math.min(number(query, "page_size", MOST, words), MOST);
    int page = number(query, "page", 1, words);
    if ((long) page * size > DEEPEST) {
      throw Refused.badRequest(words.pageTooDeep());
    }
    return new Search(
        Set.of(),
        all(query, "service_code").limit(MOST).collect(Collectors.toSet()),
        all(query, "status").map(status(words)).collect(Collectors.toSet()),
        from,
        to,
        page,
        size);
  }

  /** The number somebody typed; empty for what is none. */
  static Optional<String> number(String typed, String district) {
    return TicketNumber.read(typed, district) instanceof Reading.Read(TicketNumber number)
        ? Optional.of(number.value())
        : Optional.empty();
  }

  /** Declared many times, comma-delimited, or both; what is empty was not declared. */
  private static Stream<String> all(MultivaluedMap<String, String> query, String name) {
    return query.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Optional<Instant> time(
      MultivaluedMap<String, String> query, String name, Words words) {
    String written = query.getFirst(name);
    return written == null || written.isBlank()
        ? Optional.empty()
        : Optional.of(
            W3cTime.read(written).orElseThrow(() -> Refused.badRequest(words.noTime(name))));
  }

  private static Function<String, Status> status(Words words) {
    return typed ->
        Status.of(typed).orElseThrow(() -> Refused.badRequest(words.noStatus("status")));
  }

  private static int number(
      MultivaluedMap<String, String> query, String name, int assumed, Words words) {
    String written = query.getFirst(name);
    if (written == null || written.isBlank()) {
      return assumed;
    }
    if (!written.strip().matches("[1-9][0-9]{0,8}")) {
      throw Refused.badRequest(words.noNumber(name));
    }
    return Integer.parseInt(written.strip());
  }
}

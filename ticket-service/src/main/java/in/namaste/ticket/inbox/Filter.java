package in.namaste.ticket.inbox;

import in.namaste.ticket.TicketClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a list can be narrowed by; each is a parameter of the address. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates hold nothing.
enum Filter {
  DEPARTMENT(Filter::isCode),
  /** A post, {@value #MINE} or {@value #NOBODY}. */
  POST(Filter::isCode),
  CATEGORY(Filter::isCode),
  /** A village, a ward, or what lies above them. */
  PLACE(Filter::isCode),
  CLASS(value -> Arrays.stream(TicketClass.values()).anyMatch(each -> isNamed(each, value))),
  /** {@value #OVERDUE} or {@value #TODAY}. */
  DUE(value -> value.equals(Filter.OVERDUE) || value.equals(Filter.TODAY)),
  REOPENED(Filter.YES::equals),
  /** The citizen waits to be spoken to. */
  TALK(Filter.YES::equals),
  /** The reader was told because the promise is broken: {@value #MINE}. */
  TOLD(Filter.MINE::equals),
  /** First day of registration. */
  FROM(Filter::isDay),
  /** Last day of registration. */
  TO(Filter::isDay);

  static final String MINE = "mine";
  static final String NOBODY = "nobody";
  static final String OVERDUE = "overdue";
  static final String TODAY = "today";
  static final String YES = "yes";

  /** Longer than any code of the directory. */
  private static final int LONGEST_CODE = 100;

  private final Predicate<String> readable;

  Filter(Predicate<String> readable) {
    this.readable = readable;
  }

  /** Whether the value can be meant. A code the directory does not know can, and finds nothing. */
  boolean reads(String value) {
    return readable.test(value);
  }

  /** The name in addresses. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TicketClass> ticketClass(String value) {
    return Arrays.stream(TicketClass.values()).filter(each -> isNamed(each, value)).findFirst();
  }

  private static boolean isNamed(TicketClass ticketClass, String value) {
    return ticketClass.name().toLowerCase(Locale.ROOT).equals(value);
  }

  private static boolean isCode(String value) {
    return value.length() <= LONGEST_CODE;
  }

  private static boolean isDay(String value) {
    try {
      int year = LocalDate.parse(value).getYear();
      return year >= 2000 && year < 2200;
    } catch (DateTimeException notADay) {
      return false;
    }
  }
}

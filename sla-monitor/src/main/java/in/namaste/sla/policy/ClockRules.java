package in.namaste.sla.policy;

import in.namaste.sla.Policies;
import in.namaste.sla.Policy;
import in.namaste.sla.PolicyChange;
import in.namaste.sla.PolicyVersion;
import in.namaste.sla.TicketClass;
import in.namaste.sla.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code clocks} of the policy file: the calendars and the versions of the rules. */
final class ClockRules {

  private static final int MOST_HOURS = 720;
  private static final int MOST_DAYS = 90;
  private static final Set<String> RULES =
      Set.of("remindAtPercent", "confirmationHours", "hoursPerStep", "answerDays", "calendar");

  private final Map<String, WorkingCalendar> calendars;
  private final ZoneId zone;
  private final int toldHours;

  private ClockRules(Map<String, WorkingCalendar> calendars, ZoneId zone, int toldHours) {
    this.calendars = calendars;
    this.zone = zone;
    this.toldHours = toldHours;
  }

  static Policies read(PolicyEntry file) {
    ZoneId zone =
        file.get("district", "the district itself")
            .get("timeZone", "a time zone such as Asia/Kolkata")
            .read(ZoneId::of, "a time zone such as Asia/Kolkata");
    int toldHours =
        file.get("confirmation", "how long the citizen has to answer")
            .get("hours", "hours such as 72")
            .number(1, MOST_HOURS, "hours");
    PolicyEntry clocks = file.get("clocks", "the rules of the clocks");
    clocks.only(Set.of("calendars", "versions"));
    Map<String, WorkingCalendar> calendars = new HashMap<>();
    clocks
        .get("calendars", "calendars by name")
        .named("calendars by name")
        .forEach((name, entry) -> calendars.put(name, CalendarRules.read(entry, zone)));
    ClockRules rules = new ClockRules(Map.copyOf(calendars), zone, toldHours);
    PolicyEntry versions = clocks.get("versions", "a list of versions, oldest first");
    try {
      return new Policies(
          versions.each("a list of versions, oldest first").stream().map(rules::version).toList());
    } catch (Policies.OutOfOrder e) {
      throw versions.broken("version and validFrom to rise from each to the next", e);
    }
  }

  private PolicyVersion version(PolicyEntry entry) {
    Set<String> names = new HashSet<>(RULES);
    names.addAll(Set.of("version", "validFrom", "classes", "categories"));
    entry.only(names);
    LocalDate validFrom =
        entry
            .get("validFrom", "a date such as 2026-01-31")
            .read(LocalDate::parse, "a date such as 2026-01-31");
    return new PolicyVersion(
        validFrom.atStartOfDay(zone).toInstant(), usual(entry), classes(entry), categories(entry));
  }

  private Policy usual(PolicyEntry entry) {
    int version =
        entry.get("version", "a number, 1 for the first").number(1, 1_000_000, "a number");
    RULES.forEach(name -> entry.get(name, "a value: a version says everything"));
    PolicyChange all = change(entry);
    return new Policy(
        version,
        all.remindAtPercent(),
        all.confirmationTime(),
        all.ladderStep(),
        all.answerTime(),
        all.calendar());
  }

  private Map<TicketClass, PolicyChange> classes(PolicyEntry version) {
    Map<TicketClass, PolicyChange> changes = new EnumMap<>(TicketClass.class);
    version
        .find("classes")
        .ifPresent(
            classes -> {
              classes.only(Set.of("minor", "technical"));
              classes
                  .named("classes by name")
                  .forEach(
                      (name, entry) ->
                          changes.put(
                              TicketClass.valueOf(name.toUpperCase(Locale.ROOT)), part(entry)));
            });
    return changes;
  }

  private Map<String, PolicyChange> categories(PolicyEntry version) {
    Map<String, PolicyChange> changes = new HashMap<>();
    version
        .find("categories")
        .ifPresent(
            categories ->
                categories
                    .named("categories by code")
                    .forEach((code, entry) -> changes.put(code, part(entry))));
    return changes;
  }

  private PolicyChange part(PolicyEntry entry) {
    entry.only(RULES);
    return change(entry);
  }

  private PolicyChange change(PolicyEntry entry) {
    return new PolicyChange(
        entry.find("remindAtPercent").map(ClockRules::percents).orElse(null),
        entry.find("confirmationHours").map(this::confirmation).orElse(null),
        entry
            .find("hoursPerStep")
            .map(found -> Duration.ofHours(found.number(1, MOST_HOURS, "hours")))
            .orElse(null),
        entry
            .find("answerDays")
            .map(found -> Duration.ofDays(found.number(1, MOST_DAYS, "days")))
            .orElse(null),
        entry.find("calendar").map(this::calendar).orElse(null));
  }

  private static List<Integer> percents(PolicyEntry entry) {
    return entry.each("a list of percentages").stream()
        .map(percent -> percent.number(1, 99, "percent of the promise's time"))
        .toList();
  }

  private Duration confirmation(PolicyEntry entry) {
    int hours = entry.number(1, MOST_HOURS, "hours");
    if (hours < toldHours) {
      throw entry.broken(
          "at least the %d of confirmation.hours, which the citizen is told".formatted(toldHours));
    }
    return Duration.ofHours(hours);
  }

  private WorkingCalendar calendar(PolicyEntry entry) {
    String expected = "one of " + calendars.keySet().stream().sorted().toList();
    WorkingCalendar found = calendars.get(entry.text(expected));
    if (found == null) {
      throw entry.broken(expected);
    }
    return found;
  }
}

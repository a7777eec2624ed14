package in.namaste.ticket.inbox;

import in.namaste.ticket.TicketClass;
import in.namaste.ticket.directory.Directory;
import in.namaste.web.DistrictTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Says in SQL what a reader asks for. The reader's department is part of every condition. */
final class Conditions {

  private static final String TOLD =
      """
      exists (select from told_post
              where ticket_id = ticket.id and told_post.run = ticket.run and post_code = any(?))\
      """;

  private final Reach reach;
  private final Directory directory;
  private final Search.Found found;
  private final Instant now;

  Conditions(Reach reach, Directory directory, Search.Found found, Instant now) {
    this.reach = reach;
    this.directory = directory;
    this.found = found;
    this.now = now;
  }

  /** Everything but the tab. */
  Where of(Asked asked) {
    Where where = new Where();
    if (reach.department() != null) {
      where.and("department_code = ?", reach.department());
    }
    asked.filters().forEach((filter, value) -> narrow(where, filter, value));
    return found.narrow(where);
  }

  /** The tab's part. */
  String of(Tab tab) {
    return tab.condition(now, startOf(today().plusDays(1)).toInstant());
  }

  private void narrow(Where where, Filter filter, String value) {
    switch (filter) {
      case DEPARTMENT -> where.and("department_code = ?", value);
      case POST -> post(where, value);
      case CATEGORY -> where.and("category_code = ?", value);
      case PLACE ->
          where.and(
              "place_code = any(?)", (Object) directory.placesIn(value).toArray(String[]::new));
      case CLASS ->
          where.and(
              "ticket_class = ?", Filter.ticketClass(value).map(TicketClass::name).orElse(value));
      case DUE -> where.and(of(value.equals(Filter.TODAY) ? Tab.TODAY : Tab.OVERDUE));
      case REOPENED -> where.and("reopen_count > 0");
      case TALK -> where.and("contact_requested_at is not null");
      case TOLD ->
          where.and(TOLD, (Object) new ToldReader(reach, directory).posts().toArray(String[]::new));
      case FROM -> where.and("registered_at >= ?", startOf(LocalDate.parse(value)));
      case TO -> where.and("registered_at < ?", startOf(LocalDate.parse(value).plusDays(1)));
    }
  }

  private void post(Where where, String value) {
    switch (value) {
      case Filter.NOBODY -> where.and("post is null");
      case Filter.MINE -> where.and("post = ?", reach.post() == null ? "" : reach.post());
      default -> where.and("post = ?", value);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, DistrictTime.ZONE);
  }

  /** Whether it is soon counted how many tickets fit. */
  boolean areCountable() {
    return found.isCountable();
  }

  /**
   * Whether the last changed of some days that are over are asked for. Walking from the last change
   * on would pass all that came after those days.
   */
  boolean areLongAgo(Asked asked) {
    return asked.sort() == Sort.CHANGED
        && asked.filters().containsKey(Filter.TO)
        && LocalDate.parse(asked.value(Filter.TO)).isBefore(today());
  }

  private static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(DistrictTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }
}

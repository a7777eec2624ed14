package in.namaste.feedback;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the others know of the offices. Published on {@code offices}, keyed by office code. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface OfficeEvent extends Event {

  String TOPIC = "offices";

  /**
   * An office as it is now; a reader keeps the highest version.
   *
   * @param counters those that are open
   */
  record OfficePublished(
      UUID eventId,
      Instant occurredAt,
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String departmentCode,
      List<OpenCounter> counters)
      implements OfficeEvent {

    public static OfficePublished of(Office office, Instant now) {
      return new OfficePublished(
          UUID.randomUUID(),
          now,
          office.code(),
          office.version(),
          office.active(),
          office.nameHi(),
          office.nameEn(),
          office.departmentCode(),
          office.openCounters().stream()
              .map(open -> new OpenCounter(open.code(), open.nameHi(), open.nameEn()))
              .toList());
    }
  }

  /** A place within an office that has a code of its own. */
  record OpenCounter(String code, String nameHi, String nameEn) {}
}

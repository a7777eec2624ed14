package in.namaste.ticket.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import in.namaste.ticket.Area;
import in.namaste.ticket.TicketClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the directory as everyone is to know it. Published on {@value #TOPIC}, keyed by
 * {@link #key()}; deactivated when it ends, never taken away.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(DirectoryEvent.DepartmentPublished.class),
  @JsonSubTypes.Type(DirectoryEvent.CategoryPublished.class),
  @JsonSubTypes.Type(DirectoryEvent.PlacePublished.class),
  @JsonSubTypes.Type(DirectoryEvent.PostPublished.class),
  @JsonSubTypes.Type(DirectoryEvent.LadderPublished.class)
})
public sealed interface DirectoryEvent extends Event {

  String TOPIC = "directory";

  String code();

  long version();

  boolean active();

  /** What it is. */
  @JsonIgnore
  default Kind kind() {
    return switch (this) {
      case DepartmentPublished department -> Kind.DEPARTMENT;
      case CategoryPublished category -> Kind.CATEGORY;
      case PlacePublished place -> Kind.PLACE;
      case PostPublished post -> Kind.POST;
      case LadderPublished ladder -> Kind.LADDER;
    };
  }

  /** Kind and code, such as {@code department:PHED}. */
  @JsonIgnore
  default String key() {
    return kind().key(code());
  }

  /** An entry that people call by a name of its own. */
  sealed interface Named extends DirectoryEvent {

    String nameHi();

    String nameEn();
  }

  /** A group of departments in the bot's menu. */
  record MenuGroup(int number, String nameHi, String nameEn) {}

  /**
   * A department as the menus, the routing and the pages know it.
   *
   * @param area {@code rural}, {@code urban} or {@code both}
   */
  record DepartmentPublished(
      UUID eventId,
      Instant occurredAt,
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String shortHi,
      String shortEn,
      MenuGroup menuGroup,
      String area,
      int order)
      implements Named {}

  /**
   * A category of complaint.
   *
   * @param hours minor: to solve it; technical: the latest date that needs no reason; 0: no clock
   * @param legalHoursUrban the law's limit in towns, from the registration; null where none is
   *     known
   * @param legalHoursRural the law's limit in villages
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CategoryPublished(
      UUID eventId,
      Instant occurredAt,
      String code,
      long version,
      boolean active,
      String departmentCode,
      String nameHi,
      String nameEn,
      String shortHi,
      String shortEn,
      TicketClass ticketClass,
      int hours,
      List<String> keywords,
      int order,
      Integer legalHoursUrban,
      Integer legalHoursRural)
      implements Named {}

  /**
   * A block, village, town, ward or a part of the district above them.
   *
   * @param parentCode null for the district itself
   * @param area null for what is neither village nor town, such as a tehsil
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlacePublished(
      UUID eventId,
      Instant occurredAt,
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String level,
      String parentCode,
      Area area,
      List<String> aliases,
      boolean selectable,
      int order)
      implements Named {}

  /**
   * A post that can hold tickets; never a person's name.
   *
   * @param held false while vacant
   * @param heldBy additional charge: the post whose holder has this one besides; else null
   * @param email of the post, never of a person; null when unknown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PostPublished(
      UUID eventId,
      Instant occurredAt,
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String departmentCode,
      boolean held,
      String heldBy,
      String email)
      implements Named {}

  /**
   * The posts that hear of a late ticket of a department, one after the other.
   *
   * @param code of the department
   * @param posts codes from the first step up, also of other departments
   */
  record LadderPublished(
      UUID eventId,
      Instant occurredAt,
      String code,
      long version,
      boolean active,
      List<String> posts)
      implements DirectoryEvent {}
}

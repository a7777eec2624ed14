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
  @JsonSubTypes.Type(DirectoryEvent.PostPublished.class)
})
public sealed interface DirectoryEvent extends Event {

  String TOPIC = "directory";

  String code();

  long version();

  boolean active();

  String nameHi();

  String nameEn();

  /** Kind and code, such as {@code department:PHED}. */
  @JsonIgnore
  default String key() {
    String kind =
        switch (this) {
          case DepartmentPublished department -> "department";
          case CategoryPublished category -> "category";
          case PlacePublished place -> "place";
          case PostPublished post -> "post";
        };
    return kind + ":" + code();
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
      implements DirectoryEvent {}

  /**
   * A category of complaint.
   *
   * @param hours minor: to solve it; technical: the latest date that needs no reason; 0: no clock
   */
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
      int order)
      implements DirectoryEvent {}

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
      implements DirectoryEvent {}

  /**
   * A post that can hold tickets; never a person's name.
   *
   * @param held false while vacant
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
      String email)
      implements DirectoryEvent {}
}

package in.namaste.sla.naming;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.sla.Area;
import in.namaste.sla.TicketClass;

/** Entries of {@code directory} whose names the pages show, with what the figures need of them. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = DirectoryEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = DirectoryEvent.DepartmentPublished.class,
      name = "DepartmentPublished"),
  @JsonSubTypes.Type(value = DirectoryEvent.CategoryPublished.class, name = "CategoryPublished"),
  @JsonSubTypes.Type(value = DirectoryEvent.PlacePublished.class, name = "PlacePublished")
})
sealed interface DirectoryEvent {

  record DepartmentPublished(
      String code, long version, boolean active, String nameHi, String nameEn)
      implements DirectoryEvent {
    public DepartmentPublished {
      requireNames(code, nameHi, nameEn);
    }
  }

  record CategoryPublished(
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String departmentCode,
      TicketClass ticketClass)
      implements DirectoryEvent {
    public CategoryPublished {
      requireNames(code, nameHi, nameEn);
      requireNonNull(departmentCode, "departmentCode");
      requireNonNull(ticketClass, "ticketClass");
    }
  }

  /**
   * A part of the district.
   *
   * @param level such as {@code village}, {@code cd_block}, {@code urban_body} or {@code ward}
   * @param parentCode the place around it; null for the district itself
   * @param area null where it is neither rural nor urban as a whole
   */
  record PlacePublished(
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String level,
      String parentCode,
      Area area)
      implements DirectoryEvent {
    public PlacePublished {
      requireNames(code, nameHi, nameEn);
      requireNonNull(level, "level");
    }
  }

  /** Any other kind, such as a post. */
  record Other() implements DirectoryEvent {}

  private static void requireNames(String code, String nameHi, String nameEn) {
    requireNonNull(code, "code");
    requireNonNull(nameHi, "nameHi");
    requireNonNull(nameEn, "nameEn");
  }
}

package in.namaste.sla.naming;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.sla.Area;
import in.namaste.sla.TicketClass;
import java.util.List;

/**
 * Entries of {@code directory}: the names that pages show, with what the figures need of them, and
 * who hears of a broken promise, by post and ladder.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = DirectoryEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = DirectoryEvent.DepartmentPublished.class,
      name = "DepartmentPublished"),
  @JsonSubTypes.Type(value = DirectoryEvent.CategoryPublished.class, name = "CategoryPublished"),
  @JsonSubTypes.Type(value = DirectoryEvent.PlacePublished.class, name = "PlacePublished"),
  @JsonSubTypes.Type(value = DirectoryEvent.PostPublished.class, name = "PostPublished"),
  @JsonSubTypes.Type(value = DirectoryEvent.LadderPublished.class, name = "LadderPublished")
})
sealed interface DirectoryEvent {

  record DepartmentPublished(
      String code, long version, boolean active, String nameHi, String nameEn)
      implements DirectoryEvent {
    public DepartmentPublished {
      requireNames(code, nameHi, nameEn);
    }
  }

  /**
   * A category of complaint.
   *
   * @param legalHoursUrban the law's limit in towns, null where none is known
   * @param legalHoursRural the law's limit in villages
   */
  record CategoryPublished(
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String departmentCode,
      TicketClass ticketClass,
      Integer legalHoursUrban,
      Integer legalHoursRural)
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

  /**
   * A post; never a person's name.
   *
   * @param held false while vacant; true in additional charge, too
   * @param heldBy the post whose holder has this one besides, or null
   * @param email of the post, or null
   */
  record PostPublished(
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String departmentCode,
      boolean held,
      String heldBy,
      String email)
      implements DirectoryEvent {
    public PostPublished {
      requireNames(code, nameHi, nameEn);
      requireNonNull(departmentCode, "departmentCode");
    }
  }

  /**
   * The posts that hear of a department's broken promises.
   *
   * @param code of the department
   * @param posts codes from the lowest rung up
   */
  record LadderPublished(String code, long version, boolean active, List<String> posts)
      implements DirectoryEvent {
    public LadderPublished {
      requireNonNull(code, "code");
      posts = List.copyOf(posts);
    }
  }

  /** Any other kind. */
  record Other() implements DirectoryEvent {}

  private static void requireNames(String code, String nameHi, String nameEn) {
    requireNonNull(code, "code");
    requireNonNull(nameHi, "nameHi");
    requireNonNull(nameEn, "nameEn");
  }
}

package in.namaste.sla.naming;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Entries of {@code directory} whose names the pages show; of each the names alone. */
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

  record CategoryPublished(String code, long version, boolean active, String nameHi, String nameEn)
      implements DirectoryEvent {
    public CategoryPublished {
      requireNames(code, nameHi, nameEn);
    }
  }

  record PlacePublished(String code, long version, boolean active, String nameHi, String nameEn)
      implements DirectoryEvent {
    public PlacePublished {
      requireNames(code, nameHi, nameEn);
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

package in.namaste.feedback.departments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;

/** What this service needs of {@code directory}: how departments are called. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = DirectoryEvent.Other.class)
@JsonSubTypes(
    @JsonSubTypes.Type(
        value = DirectoryEvent.DepartmentPublished.class,
        name = "DepartmentPublished"))
public sealed interface DirectoryEvent {

  /**
   * A department as it is now.
   *
   * @param version the highest one counts
   * @param order of the departments on pages
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record DepartmentPublished(String code, long version, String nameHi, String nameEn, int order)
      implements DirectoryEvent {

    public DepartmentPublished {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(nameHi, "nameHi");
      Objects.requireNonNull(nameEn, "nameEn");
    }
  }

  /** A place, a category, a post, or a kind this version does not know. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Other() implements DirectoryEvent {}
}

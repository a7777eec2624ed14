package in.namaste.sla.naming;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Entries of {@code offices}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = OfficeEvent.Other.class)
@JsonSubTypes(
    @JsonSubTypes.Type(value = OfficeEvent.OfficePublished.class, name = "OfficePublished"))
sealed interface OfficeEvent {

  record OfficePublished(
      String code,
      long version,
      boolean active,
      String nameHi,
      String nameEn,
      String departmentCode)
      implements OfficeEvent {
    public OfficePublished {
      requireNonNull(code, "code");
      requireNonNull(nameHi, "nameHi");
      requireNonNull(nameEn, "nameEn");
      requireNonNull(departmentCode, "departmentCode");
    }
  }

  /** Any other kind. */
  record Other() implements OfficeEvent {}
}

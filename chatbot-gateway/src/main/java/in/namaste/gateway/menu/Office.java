package in.namaste.gateway.menu;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;

/** An office with a QR code, as {@code OfficePublished} tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Office(
    String code, boolean active, String nameHi, String nameEn, String departmentCode) {

  /** Its name in a language. */
  public String name(Language language) {
    return language.choose(nameHi, nameEn);
  }
}

package in.namaste.gateway.menu;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;

/**
 * A department as {@code DepartmentPublished} tells it.
 *
 * @param shortHi at most 24 long, fit for a row
 * @param area {@code rural}, {@code urban} or {@code both}: where it works
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Department(
    String code,
    boolean active,
    String nameHi,
    String nameEn,
    String shortHi,
    String shortEn,
    MenuGroup menuGroup,
    String area,
    int order) {

  /** Its full name in a language. */
  public String name(Language language) {
    return language.choose(nameHi, nameEn);
  }

  /** Its short name in a language. */
  public String label(Language language) {
    return language.choose(shortHi, shortEn);
  }
}

package in.namaste.gateway.menu;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;
import java.util.List;

/**
 * A kind of complaint as {@code CategoryPublished} tells it.
 *
 * @param shortHi at most 24 long, fit for a row
 * @param ticketClass {@code minor} or {@code technical}
 * @param hours minor: hours to solve; technical: latest date without a reason; 0: no clock
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Category(
    String code,
    boolean active,
    String departmentCode,
    String nameHi,
    String nameEn,
    String shortHi,
    String shortEn,
    String ticketClass,
    int hours,
    List<String> keywords,
    int order) {

  public Category {
    keywords = keywords == null ? List.of() : List.copyOf(keywords);
  }

  /** Its full name in a language. */
  public String name(Language language) {
    return language.choose(nameHi, nameEn);
  }

  /** Its short name in a language. */
  public String label(Language language) {
    return language.choose(shortHi, shortEn);
  }
}

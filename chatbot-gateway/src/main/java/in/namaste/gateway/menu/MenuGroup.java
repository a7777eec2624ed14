package in.namaste.gateway.menu;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;

/** A row of the first menu, standing for several departments. Names are at most 24 long. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MenuGroup(int number, String nameHi, String nameEn) {

  /** Its name in a language. */
  public String name(Language language) {
    return language.choose(nameHi, nameEn);
  }
}

package in.namaste.gateway.menu;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;

/** A post that can hold complaints, as {@code PostPublished} tells it; never a person's name. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Post(String code, String nameHi, String nameEn) {

  /** What its holder is called. */
  public String name(Language language) {
    return language.choose(nameHi, nameEn);
  }
}

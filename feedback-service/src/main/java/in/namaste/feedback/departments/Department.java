package in.namaste.feedback.departments;

import in.namaste.web.Language;

/**
 * How a department is called.
 *
 * @param order of the departments on pages
 */
public record Department(String code, String nameHi, String nameEn, int order) {

  /** Stands for a department of which {@code directory} has not told yet. */
  static Department unknown(String code) {
    return new Department(code, code, code, Integer.MAX_VALUE);
  }

  public String name(Language language) {
    return language.say(nameHi, nameEn);
  }
}

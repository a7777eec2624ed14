package in.namaste.web.district;

import in.namaste.web.Language;
import java.util.List;

/**
 * How the district is called, greeted and reached: what makes the product its own. From {@code
 * district} of the pack's {@code policy.yaml}.
 *
 * @param code in ticket numbers, two to five capital letters
 * @param greetingHi what citizens write on WhatsApp to begin, and the word mark of the pages
 * @param greetingEn the same in Latin letters
 * @param headOfficeHi where a person sits who is responsible for complaints
 * @param officeHoursHi when somebody is there
 * @param exampleVillageHi a village that everybody knows, as an example of an answer
 * @param languages those that the pages and the bot offer, first the one they begin with
 */
public record District(
    String code,
    String nameHi,
    String nameEn,
    String stateHi,
    String stateEn,
    String greetingHi,
    String greetingEn,
    String headOfficeHi,
    String headOfficeEn,
    String officeHoursHi,
    String officeHoursEn,
    String exampleVillageHi,
    String exampleVillageEn,
    List<Language> languages) {

  public District {
    languages = List.copyOf(languages);
  }

  public String name(Language language) {
    return language.say(nameHi, nameEn);
  }

  public String headOffice(Language language) {
    return language.say(headOfficeHi, headOfficeEn);
  }

  /** The greeting as somebody types it who reads this language. */
  public String greeting(Language language) {
    return language.say(greetingHi, greetingEn);
  }

  /** For example {@code जिला रोहतक, हरियाणा}. */
  public String inState(Language language) {
    return language.say("जिला " + nameHi + ", " + stateHi, nameEn + " district, " + stateEn);
  }

  /** The language of somebody who has chosen none. */
  public Language first() {
    return languages.getFirst();
  }

  /** A ticket number as it may look; its check digit is right. */
  public String exampleNumber() {
    return code + "-2611-004217-7";
  }
}

package in.namaste.web.district;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what the pack says of the district itself, once, at the start. */
@Dependent
public class DistrictFile {

  /** Letters of a name; a heading and a line of a poster have room for it. */
  private static final int NAME = 40;

  /** Letters of a line, such as an address. */
  private static final int LINE = 120;

  private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");

  @Produces
  @Singleton
  District district(@ConfigProperty(name = "namaste.district.dir") Path folder) {
    return read(folder);
  }

  /** A wrong pack ends the start, before anybody sees a page. */
  void atStart(@Observes StartupEvent start, District district) {
    district.name(district.first());
  }

  /**
   * Reads it.
   *
   * @throws WrongPack naming the file and the entry
   */
  public static District read(Path folder) {
    PackRules rules = PackRules.of(folder);
    String code = rules.text("district.code", "the district in ticket numbers", NAME);
    if (!CODE.matcher(code).matches()) {
      throw rules.wrong("district.code", "must be two to five capital letters, such as ABC");
    }
    String zone = rules.text("district.timeZone", "the time zone", NAME);
    if (!zone.equals(DistrictTime.ZONE.getId())) {
      throw rules.wrong("district.timeZone", "must be " + DistrictTime.ZONE);
    }
    return new District(
        code,
        rules.text("district.nameHi", "the district's name in Hindi", NAME),
        rules.text("district.nameEn", "the district's name in English", NAME),
        rules.text("district.stateHi", "the state's name in Hindi", NAME),
        rules.text("district.stateEn", "the state's name in English", NAME),
        rules.text("district.greetingHi", "what citizens write to begin, in Hindi", NAME),
        rules.text("district.greetingEn", "what citizens write to begin, in Latin letters", NAME),
        rules.text("district.headOfficeHi", "the office that is responsible, in Hindi", LINE),
        rules.text("district.headOfficeEn", "the office that is responsible, in English", LINE),
        rules.text("district.officeHoursHi", "when somebody is there, in Hindi", LINE),
        rules.text("district.officeHoursEn", "when somebody is there, in English", LINE),
        rules.text("district.exampleVillageHi", "a village for examples, in Hindi", NAME),
        rules.text("district.exampleVillageEn", "a village for examples, in English", NAME),
        languages(rules));
  }

  private static List<Language> languages(PackRules rules) {
    List<Language> languages = new ArrayList<>();
    for (JsonNode item : rules.items("district.languages")) {
      Language language =
          Language.of(item.asText())
              .filter(one -> !languages.contains(one))
              .orElseThrow(
                  () ->
                      rules.wrong(
                          "district.languages",
                          "\"%s\" is not hi or en, or stands there twice"
                              .formatted(item.asText())));
      languages.add(language);
    }
    if (languages.isEmpty()) {
      throw rules.wrong("district.languages", "is missing: hi, en or both, the first one first");
    }
    return languages;
  }
}

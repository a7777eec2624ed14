package in.namaste.gateway.conversation;

import in.namaste.gateway.dialogue.OurDistrict;
import in.namaste.gateway.dialogue.OurDistrict.Both;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.words.LocalWords;
import in.namaste.gateway.words.WordLists;
import in.namaste.web.district.District;
import in.namaste.web.district.PackRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the bot needs to know of the district: from its pack, and from the configuration. */
class DistrictSettings {

  private static final int LONGEST_NUMBER = 20;

  @Produces
  @Singleton
  OurDistrict district(
      District pack,
      @ConfigProperty(name = "namaste.district.dir") Path folder,
      @ConfigProperty(name = "gateway.help.emergency") Optional<String> emergency,
      @ConfigProperty(name = "gateway.help.office-hi") Optional<String> officeHi,
      @ConfigProperty(name = "gateway.help.office-en") Optional<String> officeEn) {
    return new OurDistrict(
        new Both(pack.nameHi(), pack.nameEn()),
        new Both(pack.greetingHi(), pack.greetingEn()),
        new Both(pack.exampleVillageHi(), pack.exampleVillageEn()),
        pack.exampleNumber(),
        new Both(
            officeHi.orElse(pack.headOfficeHi() + ", " + pack.officeHoursHi()),
            officeEn.orElse(pack.headOfficeEn() + ", " + pack.officeHoursEn())),
        emergency.orElseGet(() -> emergencyOf(folder)),
        pack.languages().stream().map(one -> Language.of(one.code())).toList());
  }

  @Produces
  @Singleton
  LocalWords localWords(@ConfigProperty(name = "namaste.district.dir") Path folder) {
    return WordLists.ofPack(folder);
  }

  private static String emergencyOf(Path folder) {
    return PackRules.of(folder).text("emergency.number", "the emergency number", LONGEST_NUMBER);
  }
}

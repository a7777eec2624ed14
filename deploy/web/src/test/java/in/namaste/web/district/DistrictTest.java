package in.namaste.web.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.web.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack says of the district itself, and what is said of a wrong one. */
public class DistrictTest {

  /** An invented district that begins in English. */
  public static final District SURYAGARH =
      new District(
          "SRG",
          "सूर्यगढ़",
          "Suryagarh",
          "उत्तर प्रांत",
          "Uttar Prant",
          "नमस्ते सूर्यगढ़",
          "Namaste Suryagarh",
          "जिला कार्यालय, सूर्यगढ़",
          "District office, Suryagarh",
          "रोज, 10 से 4 बजे",
          "Daily, 10 to 4",
          "चंदनपुरा",
          "Chandanpura",
          List.of(Language.EN, Language.HI));

  private static final String RULES =
      """
      district:
        code: SRG
        nameHi: सूर्यगढ़
        nameEn: Suryagarh
        stateHi: उत्तर प्रांत
        stateEn: Uttar Prant
        timeZone: Asia/Kolkata
        greetingHi: नमस्ते सूर्यगढ़
        greetingEn: Namaste Suryagarh
        languages: [en, hi]
        headOfficeHi: जिला कार्यालय, सूर्यगढ़
        headOfficeEn: District office, Suryagarh
        officeHoursHi: रोज, 10 से 4 बजे
        officeHoursEn: Daily, 10 to 4
        exampleVillageHi: चंदनपुरा
        exampleVillageEn: Chandanpura
      """;

  @TempDir Path pack;

  @Test
  void thePackSaysHowTheDistrictIsCalled() throws IOException {
    write(RULES);

    District district = DistrictFile.read(pack);

    assertThat(district).isEqualTo(SURYAGARH);
    assertThat(district.inState(Language.EN)).isEqualTo("Suryagarh district, Uttar Prant");
    assertThat(district.inState(Language.HI)).isEqualTo("जिला सूर्यगढ़, उत्तर प्रांत");
    assertThat(district.exampleNumber()).isEqualTo("SRG-2611-004217-7");
  }

  @ParameterizedTest
  @CsvSource({
    "code: SRG, code: srg, district.code: must be two to five capital letters",
    "code: SRG, kode: SRG, district.code: is missing",
    "nameHi: सूर्यगढ़, nameHi: , district.nameHi: is missing: the district's name in Hindi",
    "Asia/Kolkata, Europe/London, district.timeZone: must be Asia/Kolkata",
    "'[en, hi]', '[en, pa]', 'district.languages: \"pa\" is not hi or en'",
    "'[en, hi]', '[hi, hi]', 'district.languages: \"hi\" is not hi or en, or stands there twice'",
    "'[en, hi]', '[]', district.languages: is missing",
    "greetingEn: Namaste Suryagarh, 'greetingEn: \"Namaste\\nSuryagarh\"', district.greetingEn: must be one line",
    "code: SRG, 'code: [SRG', 'policy.yaml: line '"
  })
  void aWrongPackIsRefusedInWordsThatSayWhere(String right, String wrong, String said)
      throws IOException {
    assertThat(RULES).contains(right);
    write(RULES.replace(right, wrong));

    assertThatThrownBy(() -> DistrictFile.read(pack))
        .isInstanceOf(WrongPack.class)
        .hasMessageContaining("policy.yaml")
        .hasMessageContaining("DISTRICT_DIR")
        .hasMessageContaining(said);
  }

  @Test
  void aMissingFolderOrFileIsNamed() {
    assertThatThrownBy(() -> DistrictFile.read(pack.resolve("nowhere")))
        .hasMessageContaining("nowhere: there is no such folder");
    assertThatThrownBy(() -> DistrictFile.read(pack))
        .hasMessageContaining("policy.yaml: the file is missing");
  }

  private void write(String rules) throws IOException {
    Files.writeString(pack.resolve(PackRules.FILE), rules);
  }
}

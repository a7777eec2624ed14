package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.dialogue.OurDistrict.Both;
import in.namaste.gateway.replies.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot speaks for the district of its pack, in the languages that this one offers. */
class AnotherDistrictTest {

  private final Talk talk = new Talk();

  @Test
  void it_greets_in_the_name_of_its_district() {
    talk.district = suryagarh(Language.HINDI, Language.ENGLISH);

    assertThat(talk.says("नमस्ते सूर्यगढ़").words())
        .contains("यह सूर्यगढ़ प्रशासन की शिकायत सेवा है", "For English, write ENGLISH.");
  }

  @Test
  void somebody_who_is_not_known_is_met_in_the_language_the_district_begins_with() {
    talk.district = suryagarh(Language.ENGLISH, Language.HINDI);
    talk.conversation = Conversation.begin(talk.district.first());

    assertThat(talk.says("namaste suryagarh").words())
        .contains("complaint service of Suryagarh administration", "हिंदी के लिए");
  }

  @Test
  void its_own_greeting_is_no_name_of_a_person() {
    talk.district = suryagarh(Language.HINDI, Language.ENGLISH);
    talk.says("नमस्ते");

    talk.says("namaste suryagarh");

    assertThat(talk.conversation.registration().name()).isNull();
    assertThat(talk.conversation.step()).isInstanceOf(AskingName.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"english", "भाषा", "हिंदी"})
  void where_one_language_is_offered_nobody_is_told_of_another(String asked) {
    talk.district = suryagarh(Language.HINDI);

    assertThat(talk.says("नमस्ते").words()).contains("सूर्यगढ़").doesNotContain("ENGLISH");
    assertThat(talk.says(asked).words()).contains("अब हम हिंदी में लिखेंगे");
    assertThat(talk.says("मदद").words()).doesNotContain("English");
    assertThat(talk.says("मेनू").options()).doesNotContain("menu:language");
  }

  private static OurDistrict suryagarh(Language... languages) {
    return new OurDistrict(
        new Both("सूर्यगढ़", "Suryagarh"),
        new Both("नमस्ते सूर्यगढ़", "Namaste Suryagarh"),
        new Both("चंदनपुरा", "Chandanpura"),
        "SRG-2611-004217-7",
        new Both("जिला कार्यालय, सूर्यगढ़", "District office, Suryagarh"),
        "112",
        List.of(languages));
  }
}

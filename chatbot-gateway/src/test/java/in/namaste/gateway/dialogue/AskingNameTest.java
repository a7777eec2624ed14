package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a name, and what is not. */
class AskingNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "अनीता|अनीता",
        "श्री रामफल सिंह|श्री रामफल सिंह",
        "Smt. Anita Devi|Smt. Anita Devi",
        "Dr. S. K. Sharma|Dr. S. K. Sharma",
        "मेरा नाम सुनीता देवी है|सुनीता देवी",
        "mera naam Ramesh kumar hai ji|Ramesh kumar",
        "मैं सुनीता बोल रही हूं|सुनीता",
        "नमस्ते जी मेरा नाम रमेश है|रमेश",
        "Anita Devi 9800000001|Anita Devi",
        "Anita 🌸|Anita",
        "अनीता, गांव मोखरा|अनीता",
        "my name is Anita from Mokhra|Anita",
        "गया प्रसाद|गया प्रसाद",
        "Din Mohammad|Din Mohammad",
        "Sai Kumar|Sai Kumar",
        "Anil Rahi|Anil Rahi",
        "मेरा नाम सैं गया दिन है|सैं गया दिन",
        "Kishan|Kishan",
        "मदन|मदन",
        "Badal|Badal",
        "Stuti|Stuti",
        "ਅਨੀਤਾ|ਅਨੀਤਾ",
        "انیتا|انیتا",
      })
  void names(String typed, String name) {
    Talk talk = new Talk().says("hi").says(typed);

    assertThat(talk.conversation.registration().name()).isEqualTo(name);
    assertThat(talk.conversation.draft().begun()).isFalse();
  }

  @Test
  void a_name_like_a_command_is_a_name() {
    Talk talk = new Talk().says("hi").says("Angrej");

    assertThat(talk.conversation.registration().name()).isEqualTo("Angrej");
    assertThat(talk.conversation.language()).isEqualTo(Language.HINDI);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345",
        "मकान 12 गली 3",
        "गांव मोखरा",
        "हां",
        "ok",
        "नहीं",
        "आगे",
        "दो",
        "R",
        "😀",
        "धन्यवाद",
        "Ward 9",
        "hmm",
        "?!",
        "9800000001",
        "https://example.org/a"
      })
  void what_is_no_name_is_asked_again_with_an_example(String typed) {
    Talk talk = new Talk().says("hi").says(typed);

    assertThat(talk.conversation.registration().name()).isNull();
    assertThat(talk.words()).contains("आपका नाम क्या है?");
  }

  @Test
  void names_that_are_no_names_are_asked_again_with_an_example() {
    Talk talk = new Talk().says("hi").says("12345");

    assertThat(talk.words()).contains("अनीता देवी", "आपका नाम क्या है?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "पानी नहीं आ रहा",
        "bijli",
        "पानी",
        "sadak kharab",
        "bijli nahi aa rahi",
        "गली में कूड़ा",
        "no water"
      })
  void a_complaint_is_not_taken_for_a_name(String typed) {
    Talk talk = new Talk().says("hi").says(typed);

    assertThat(talk.conversation.registration().name()).isNull();
    assertThat(talk.conversation.draft().description()).isEqualTo(typed);
    assertThat(talk.words()).contains("बात रख ली है", typed).endsWith("आपका नाम क्या है?");
  }

  @Test
  void a_complaint_instead_of_a_name_is_kept_and_the_name_asked_again() {
    Talk talk = new Talk().says("hi").says("गली में पानी नहीं आ रहा है जी");

    assertThat(talk.words()).endsWith("आपका नाम क्या है?");
    assertThat(talk.conversation.draft().description()).contains("पानी");
  }
}

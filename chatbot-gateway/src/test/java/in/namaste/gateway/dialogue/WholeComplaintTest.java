package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.replies.Reply;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The story that the whole product is for, as a new citizen lives it. */
class WholeComplaintTest {
  private static final UUID TICKET = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000042");

  private static Notice registered() {
    return new Notice(
        Notice.Kind.REGISTERED,
        TICKET,
        "RTK-2611-004217-7",
        "REGISTERED",
        "minor",
        "resolve",
        Instant.parse("2026-11-25T06:30:00Z"),
        null,
        "PHED",
        "PHED.NOWATER",
        "V-061577",
        null,
        null,
        null,
        null);
  }

  @Test
  void a_new_citizen_who_uses_words_gets_a_ticket_number_in_eight_messages() {
    Talk talk = new Talk();

    talk.says("नमस्ते रोहतक");
    assertThat(talk.words()).contains("सिर्फ काम करने वाले अधिकारी").endsWith("आपका नाम क्या है?");

    talk.says("अनीता");
    assertThat(talk.options()).containsExactly("area:rural", "area:urban");

    talk.says("बहलबा");
    assertThat(talk.words()).contains("गांव: बहलबा, खंड महम").contains("अपने शब्दों में लिखें");
    assertThat(talk.intents)
        .containsExactly(new Intent.RegisterCitizen("अनीता", Area.RURAL, "V-061577"));

    talk.says("तीन दिन से गली में पानी नहीं आ रहा");
    assertThat(talk.options()).contains("cat:PHED.NOWATER", "cat:none");

    talk.taps("cat:PHED.NOWATER");
    assertThat(talk.words()).contains("फोटो भेजें");

    talk.sendsPhoto("media-1");
    assertThat(talk.replies).singleElement().isInstanceOf(Reply.LocationRequest.class);

    talk.does(new Input.LocationSent(new Location(28.9, 76.3, null, null)));
    assertThat(talk.options()).containsExactly("submit:1", "change:menu", "cancel:1");
    assertThat(talk.words())
        .contains("नाम: अनीता", "बहलबा", "जन स्वास्थ्य", "तीन दिन से गली में पानी नहीं आ रहा");

    talk.taps("submit:1");
    assertThat(talk.replies).isEmpty();
    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.SubmitGrievance.class,
            submit -> {
              assertThat(submit.departmentCode()).isEqualTo("PHED");
              assertThat(submit.categoryCode()).isEqualTo("PHED.NOWATER");
              assertThat(submit.evidence())
                  .containsExactly(new Evidence(Evidence.Kind.IMAGE, "media-1"));
              assertThat(submit.location()).isEqualTo(new Location(28.9, 76.3, null, null));
            });

    talk.hears(registered());
    assertThat(talk.words().lines()).contains("RTK-2611-004217-7");
    assertThat(talk.words()).contains("48 घंटे", "25 नवंबर 2026, दोपहर 12:00");

    assertThat(talk.allReplies).hasSize(8);
  }

  @Test
  void by_lists_alone_it_takes_twelve_messages_and_no_typing_but_name_and_story() {
    Talk talk = new Talk();

    talk.says("नमस्ते रोहतक")
        .says("सुनील कुमार")
        .taps("area:urban")
        .taps("town:U-MCR")
        .taps("place:W-MCR-09")
        .taps("group:1")
        .taps("dept:PHED")
        .taps("cat:PHED.SEWER")
        .says("मकान 12 के सामने सीवर भर गया है")
        .sendsPhoto("media-1")
        .says("आगे")
        .taps("submit:1")
        .hears(registered());

    assertThat(talk.allReplies).hasSize(12);
    assertThat(talk.conversation.registration())
        .isEqualTo(new Registration("सुनील कुमार", Area.URBAN, "W-MCR-09"));
  }

  @Test
  void a_second_complaint_asks_no_registration_again() {
    Talk talk = Talk.withAnita();

    talk.says("namaste rohtak");

    assertThat(talk.words()).contains("अनीता जी", "बहलबा", "बदलें", "क्या समस्या है?");
    assertThat(talk.options()).contains("group:1", "group:10");
    int before = talk.allReplies.size();
    talk.says("गांव की मेन सड़क में गड्ढे हैं")
        .taps("cat:PWD.POTHOLE")
        .sendsPhoto("m")
        .says("skip")
        .taps("submit:2")
        .hears(registered());
    assertThat(talk.allReplies.size() - before).isEqualTo(5);
  }

  @Test
  void the_same_path_works_in_english() {
    Talk talk = new Talk();

    talk.says("Namaste Rohtak").says("ENGLISH");
    assertThat(talk.words()).contains("What is your name?");
    talk.says("Anita Devi").says("ward no 9 rohtak");
    assertThat(talk.words()).contains("Ward 9, Municipal Corporation Rohtak");
    talk.says("street light not working for a week");
    assertThat(talk.options()).contains("cat:MCR.STREETLIGHT");
    talk.taps("cat:MCR.STREETLIGHT").taps("photos:done").says("next");
    assertThat(talk.words()).contains("Please check:", "Municipal Corporation");
    talk.says("send");
    assertThat(talk.intents).hasAtLeastOneElementOfType(Intent.SubmitGrievance.class);
    talk.hears(registered());
    assertThat(talk.words()).contains("by 25 November 2026, 12:00 pm");
  }
}

package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.dialogue.Evidence.Kind;
import in.namaste.gateway.replies.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Photos, voice notes and pins, whenever they come. */
class SendingEvidenceTest {

  @Test
  void three_photos_and_no_more() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").says("सीवर भरा है गली में");

    talk.sendsPhoto("a").sendsPhoto("b").sendsPhoto("c").sendsPhoto("d");

    assertThat(talk.words()).contains("काफी हैं");
    assertThat(talk.conversation.draft().evidence()).hasSize(3);
  }

  @Test
  void photos_chosen_together_get_one_question_and_short_counts() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").says("सीवर भरा है गली में");

    talk.sendsPhoto("a");
    assertThat(talk.replies).singleElement().isInstanceOf(Reply.LocationRequest.class);
    talk.sendsPhoto("b");
    assertThat(talk.words()).isEqualTo("फोटो मिली (2/3)।");
    talk.sendsPhoto("c").sendsPhoto("d");
    assertThat(talk.words()).contains("काफी हैं");
    talk.sendsPhoto("e");
    assertThat(talk.replies).isEmpty();
    assertThat(talk.conversation.draft().evidence()).hasSize(3);
    talk.after(Talk.A_WHILE).sendsPhoto("f");
    assertThat(talk.words()).contains("काफी हैं", "लोकेशन");
  }

  @Test
  void a_photo_before_any_question_is_kept() {
    Talk talk = new Talk().sendsPhoto("early").says("अनीता").says("बहलबा");

    assertThat(talk.conversation.draft().evidence()).hasSize(1);
  }

  @Test
  void photos_before_any_word_are_kept_through_the_registration() {
    Talk talk = new Talk().sendsPhoto("a").sendsPhoto("b");
    assertThat(talk.words()).isEqualTo("फोटो मिली (2/3)।");

    talk.says("अनीता").says("बहलबा").says("तीन दिन से पानी नहीं आ रहा").taps("cat:PHED.NOWATER");

    assertThat(talk.replies).singleElement().isInstanceOf(Reply.LocationRequest.class);
    assertThat(talk.conversation.draft().evidence()).hasSize(2);
  }

  @Test
  void a_pin_before_any_word_is_kept_and_not_asked_again() {
    Talk talk = new Talk().does(new Input.LocationSent(new Location(28.9, 76.3, null, null)));

    talk.says("अनीता").says("बहलबा").says("तीन दिन से पानी नहीं आ रहा").taps("cat:PHED.NOWATER");
    talk.taps("photos:done");

    assertThat(talk.words()).contains("लोकेशन: भेजी है");
  }

  @Test
  void a_lost_photo_is_taken_out_and_asked_for_again() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").says("सीवर भरा है गली में");
    talk.sendsPhoto("a");

    talk.does(new Input.EvidenceLost("a"));

    assertThat(talk.words()).contains("फिर भेजें");
    assertThat(talk.conversation.draft().evidence()).isEmpty();
  }

  @Test
  void a_voice_note_is_a_description() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").sends(Kind.AUDIO, "v");

    assertThat(talk.options()).containsExactly("photos:done");
    talk.says("आगे").says("आगे");
    assertThat(talk.words()).contains("बात: (आवाज में बताया गया, रिकॉर्डिंग सुनें)");
    talk.says("भेजें");
    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.SubmitGrievance.class,
            submit -> assertThat(submit.description()).contains("आवाज"));
  }

  @Test
  void only_a_voice_note_reaches_a_ticket() {
    Talk talk =
        new Talk()
            .sends(Kind.AUDIO, "v")
            .says("अनीता")
            .says("बहलबा")
            .taps("group:1")
            .taps("dept:PHED");

    talk.taps("cat:PHED.NOWATER").taps("photos:done").says("आगे").says("भेजें");

    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.SubmitGrievance.class,
            submit -> {
              assertThat(submit.description()).contains("आवाज");
              assertThat(submit.evidence()).containsExactly(new Evidence(Kind.AUDIO, "v"));
            });
  }

  @Test
  void a_voice_note_that_never_arrived_is_asked_for_again_as_words() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").sends(Kind.AUDIO, "v");

    talk.does(new Input.EvidenceLost("v"));

    assertThat(talk.words()).contains("फिर भेजें");
    assertThat(talk.conversation.step()).isInstanceOf(Describing.class);
  }

  @Test
  void a_photo_at_rest_goes_to_the_only_open_ticket() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(AfterTicketTest.ticket("IN_PROGRESS"));

    talk.sendsPhoto("p");

    assertThat(talk.intents)
        .containsExactly(
            new Intent.AddEvidence(
                AfterTicketTest.TICKET, List.of(new Evidence(Kind.IMAGE, "p")), null, null));
  }

  @Test
  void with_two_open_tickets_the_person_says_which() {
    Talk talk = Talk.withAnita();
    UUID other = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000043");
    talk.tickets =
        List.of(
            AfterTicketTest.ticket("ASSIGNED"),
            AfterTicketTest.ticket(other, "RTK-2611-004218-9", "ASSIGNED"));

    talk.sendsPhoto("p").sendsPhoto("q").taps("addto:" + other);

    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.AddEvidence.class,
            add -> {
              assertThat(add.ticketId()).isEqualTo(other);
              assertThat(add.evidence()).hasSize(2);
            });
  }
}

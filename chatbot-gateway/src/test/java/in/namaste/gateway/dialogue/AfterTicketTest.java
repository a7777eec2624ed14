package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Is it really solved?" and what else is said about a ticket that exists. */
class AfterTicketTest {
  static final UUID TICKET = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000042");
  static final String NUMBER = "RTK-2611-004217-7";
  static final Instant DUE = Instant.parse("2026-11-25T06:30:00Z");

  static final UUID OTHER = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000043");
  static final String OTHER_NUMBER = "RTK-2611-004218-9";
  private static final Instant LAPSE = Instant.parse("2026-11-27T06:00:00Z");

  private static final Set<Notice.Kind> ANSWERED =
      Set.of(Notice.Kind.RESOLVED, Notice.Kind.CLOSED_UNCONFIRMED, Notice.Kind.REJECTED);

  static MyTicket ticket(String state) {
    return ticket(TICKET, NUMBER, state);
  }

  static MyTicket other(String state) {
    return ticket(OTHER, OTHER_NUMBER, state);
  }

  static MyTicket ticket(UUID id, String number, String state) {
    return new MyTicket(
        id,
        number,
        state,
        "PHED",
        "PHED.NOWATER",
        "V-061577",
        "resolve",
        DUE,
        state.equals("RESOLVED") ? LAPSE : null,
        state.equals("CLOSED"),
        state.equals("REJECTED"),
        "मोटर बदल दी गई");
  }

  static Notice notice(Notice.Kind kind) {
    return notice(kind, TICKET, NUMBER);
  }

  static Notice notice(Notice.Kind kind, UUID id, String number) {
    return new Notice(
        kind,
        id,
        number,
        null,
        "minor",
        "resolve",
        DUE,
        ANSWERED.contains(kind) ? LAPSE : null,
        "PHED",
        "PHED.NOWATER",
        "V-061577",
        "मोटर बदल दी गई",
        kind == Notice.Kind.REJECTED ? "court" : null,
        kind == Notice.Kind.MERGED ? OTHER_NUMBER : null,
        null);
  }

  @ParameterizedTest
  @EnumSource(Notice.Kind.class)
  void every_notice_is_one_message_that_names_the_ticket(Notice.Kind kind) {
    Talk talk = Talk.withAnita().hears(notice(kind));

    assertThat(talk.replies)
        .singleElement()
        .extracting(Reply::body)
        .asString()
        .contains(NUMBER, "पानी नहीं आ रहा", "बहलबा");
  }

  @Test
  void resolved_gives_the_officers_words_and_asks() {
    Talk talk = Talk.withAnita().hears(notice(Notice.Kind.RESOLVED));

    assertThat(talk.words()).contains("मोटर बदल दी गई").endsWith("क्या समस्या सचमुच हल हो गई?");
    assertThat(talk.options())
        .containsExactly("solved:" + TICKET, "unsolved:" + TICKET, "talk:" + TICKET);
  }

  @Test
  void the_buttons_of_a_notice_are_typed_by_their_numbers() {
    assertThat(resolved().says("1").intents).containsExactly(new Intent.ConfirmResolution(TICKET));
    assertThat(resolved().says("२").intents)
        .containsExactly(new Intent.RequestReopening(TICKET, null));
    assertThat(resolved().says("3").words()).contains("विभाग को बता दिया है");
  }

  @Test
  void the_words_on_the_buttons_of_an_officers_question_are_no_answer_to_it() {
    Talk answers = asked().says("जवाब दें");
    assertThat(answers.intents).isEmpty();
    assertThat(answers.says("तीन घर हैं").intents)
        .containsExactly(new Intent.GiveInformation(TICKET, List.of(), "तीन घर हैं", null));
    assertThat(asked().says("बाद में").words()).contains("जब हो सके जवाब दें");
    assertThat(asked().says("3").intents)
        .containsExactly(new Intent.GiveInformation(TICKET, List.of(), "3", null));
  }

  @Test
  void what_was_told_and_has_not_been_sent_cannot_be_answered() {
    Talk talk = resolved();
    talk.conversation = talk.conversation.unread();

    talk.says("हां");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains(NUMBER, "क्या समस्या सचमुच हल हो गई?");
  }

  @Test
  void a_complaint_that_waits_for_its_number_is_not_denied() {
    Talk talk = Talk.withAnita();
    talk.unnumbered = 1;

    assertThat(talk.says("स्थिति").words()).contains("मिल गई है", "दोबारा भेजने की जरूरत नहीं");
  }

  private static Talk resolved() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(ticket("RESOLVED"));
    return talk.hears(notice(Notice.Kind.RESOLVED));
  }

  private static Talk asked() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(ticket("AWAITING_CITIZEN"));
    return talk.hears(notice(Notice.Kind.QUESTION));
  }

  @Test
  void long_words_of_an_officer_get_a_message_of_their_own() {
    var wordy =
        new Notice(
            Notice.Kind.RESOLVED,
            TICKET,
            NUMBER,
            "RESOLVED",
            "minor",
            "none",
            null,
            null,
            "PHED",
            "PHED.NOWATER",
            null,
            "काम पूरा हुआ। ".repeat(130),
            null,
            null,
            null);

    Talk talk = Talk.withAnita().hears(wordy);

    assertThat(talk.replies).hasSize(2);
    assertThat(talk.options()).hasSize(3);
  }

  @Test
  void yes_confirms_and_no_reopens_by_one_tap_without_a_message_of_ours() {
    Talk talk = Talk.withAnita().hears(notice(Notice.Kind.RESOLVED));

    talk.taps("solved:" + TICKET);
    assertThat(talk.intents).containsExactly(new Intent.ConfirmResolution(TICKET));
    assertThat(talk.replies).isEmpty();
    talk.taps("unsolved:" + TICKET);
    assertThat(talk.intents).containsExactly(new Intent.RequestReopening(TICKET, null));
  }

  @Test
  void a_tap_in_the_middle_of_another_complaint_loses_nothing() {
    Talk talk = Talk.atSummary().hears(notice(Notice.Kind.RESOLVED)).says("status");
    Draft before = talk.conversation.draft();

    talk.taps("unsolved:" + TICKET);

    assertThat(talk.intents).containsExactly(new Intent.RequestReopening(TICKET, null));
    assertThat(talk.conversation.draft()).isEqualTo(before);
    assertThat(talk.options()).contains("submit:2");
  }

  @Test
  void a_typed_yes_counts_only_right_after_the_question() {
    Talk talk = Talk.withAnita().hears(notice(Notice.Kind.RESOLVED)).says("हां जी");
    assertThat(talk.intents).containsExactly(new Intent.ConfirmResolution(TICKET));

    talk.hears(notice(Notice.Kind.RESOLVED)).says("help").says("हां");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.replies).isNotEmpty();
  }

  @Test
  void a_haryanvi_no_reopens() {
    Talk talk = Talk.withAnita().hears(notice(Notice.Kind.RESOLVED)).says("कोनी");

    assertThat(talk.intents).containsExactly(new Intent.RequestReopening(TICKET, null));
  }

  @Test
  void no_with_words_reopens_with_the_words_as_reason() {
    Talk talk = Talk.withAnita().hears(notice(Notice.Kind.RESOLVED));

    talk.says("नहीं, पानी अब भी गंदा है");

    assertThat(talk.intents)
        .containsExactly(new Intent.RequestReopening(TICKET, "नहीं, पानी अब भी गंदा है"));
  }

  @Test
  void words_after_reopening_are_added_to_the_ticket() {
    Talk talk = Talk.withAnita().hears(notice(Notice.Kind.REOPENED));
    assertThat(talk.words()).contains("फिर से खोल दी गई", "फोटो भेज सकते हैं");

    talk.says("नल में अब भी पानी नहीं").sendsPhoto("p");

    assertThat(talk.intents)
        .containsExactly(
            new Intent.AddEvidence(
                TICKET, List.of(new Evidence(Evidence.Kind.IMAGE, "p")), null, null));
  }

  @Test
  void yes_to_a_ticket_that_is_closed_says_so() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(ticket("CLOSED"));

    talk.taps("solved:" + TICKET);

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains("बंद हो चुकी");
  }

  @Test
  void closed_without_an_answer_offers_to_reopen() {
    Talk talk = Talk.withAnita().hears(notice(Notice.Kind.CLOSED_UNCONFIRMED));

    assertThat(talk.options()).containsExactly("unsolved:" + TICKET);
  }

  @Test
  void an_officers_long_words_are_told_as_far_as_a_message_goes() {
    Notice notice = notice(Notice.Kind.RESOLVED);
    String words = "पाइप बदल दिया गया है। ".repeat(300);

    Talk talk =
        Talk.withAnita()
            .hears(
                new Notice(
                    notice.kind(),
                    TICKET,
                    notice.number(),
                    notice.state(),
                    notice.ticketClass(),
                    notice.promise(),
                    notice.promisedBy(),
                    notice.answerBy(),
                    notice.departmentCode(),
                    notice.categoryCode(),
                    notice.placeCode(),
                    words,
                    null,
                    null,
                    null));

    assertThat(talk.words()).contains(notice.number(), "पाइप बदल दिया गया है।", "…");
    assertThat(talk.options()).contains("solved:" + TICKET);
  }
}

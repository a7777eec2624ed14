package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is sent at whichever step is answered, and nothing told before is lost. */
class AnythingAtEveryStepTest {

  /** Nothing that can be sent is met with silence; what is no answer gets the question again. */
  @TestFactory
  Stream<DynamicTest> what_is_no_answer_gets_the_question_again() {
    List<String> odd =
        List.of(
            "",
            " ",
            "x",
            "क",
            "😀😀",
            "???",
            "…",
            "ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ",
            "پانی نہیں آ رہا",
            "\u202Eabc",
            "99",
            "a".repeat(4096),
            "पानी ".repeat(800),
            "\u200d",
            "<b>1</b>",
            "வணக்கம்");
    return EachStep.all().entrySet().stream()
        .flatMap(
            step ->
                odd.stream()
                    .map(
                        words ->
                            DynamicTest.dynamicTest(
                                step.getKey()
                                    + ": "
                                    + words.substring(0, Math.min(12, words.length())),
                                () -> {
                                  Talk talk = step.getValue().get();
                                  Draft before = talk.conversation.draft();

                                  talk.says(words);

                                  assertThat(talk.replies).isNotEmpty();
                                  assertThat(talk.intents).isEmpty();
                                  lostNothing(before, talk.conversation.draft());
                                  String asked =
                                      talk.conversation
                                          .step()
                                          .question(EachStep.scene(talk))
                                          .body();
                                  assertThat(talk.words()).endsWith(asked);
                                })));
  }

  private static void lostNothing(Draft before, Draft after) {
    assertThat(after.evidence()).containsAll(before.evidence());
    assertThat(after.location()).isEqualTo(before.location());
    assertThat(after.categoryCode()).isEqualTo(before.categoryCode());
    if (before.description() != null && !before.equals(after)) {
      assertThat(after.description()).startsWith(before.description());
    }
  }

  @TestFactory
  Stream<DynamicTest> a_photo_a_voice_note_and_a_pin_are_kept_at_every_step() {
    return EachStep.all().entrySet().stream()
        .filter(step -> !step.getKey().equals("ChoosingTicket"))
        .map(
            step ->
                DynamicTest.dynamicTest(
                    step.getKey(),
                    () -> {
                      Talk talk = step.getValue().get().after(Talk.A_WHILE);
                      List<Evidence> before = talk.conversation.draft().evidence();

                      talk.sendsPhoto("new")
                          .after(Talk.A_WHILE)
                          .sends(Evidence.Kind.AUDIO, "voice");
                      assertThat(talk.replies).isNotEmpty();
                      talk.does(new Input.LocationSent(new Location(28.9, 76.3, null, null)));

                      assertThat(talk.replies).isNotEmpty();
                      Draft after = talk.conversation.draft();
                      assertThat(after.evidence()).hasSize(before.size() + 2).containsAll(before);
                      assertThat(after.location()).isNotNull();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> danger_comes_first_at_every_step() {
    return EachStep.all().entrySet().stream()
        .flatMap(
            step ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        step.getKey() + " in words",
                        () -> danger(step.getValue().get().says("खंभे में करंट आ रहा है"))),
                    DynamicTest.dynamicTest(
                        step.getKey() + " under a photo",
                        () ->
                            danger(
                                step.getValue()
                                    .get()
                                    .does(
                                        new Input.EvidenceSent(
                                            new Evidence(Evidence.Kind.IMAGE, "fire"),
                                            "दुकान में आग लग गई"))))));
  }

  private static void danger(Talk talk) {
    assertThat(talk.words()).startsWith("जान का खतरा हो तो तुरंत 112");
  }

  /** A number that nobody needs is neither kept nor passed on, and its sender is told. */
  @TestFactory
  Stream<DynamicTest> a_secret_number_is_nowhere_at_any_step() {
    String typed = "मेरा आधार २३४५ ६७८९ ०१२४ और PAN ABCPE1234F है";
    return EachStep.all().entrySet().stream()
        .flatMap(
            step ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        step.getKey() + " in words",
                        () -> secret(step.getValue().get().says(typed))),
                    DynamicTest.dynamicTest(
                        step.getKey() + " under a photo",
                        () ->
                            secret(
                                step.getValue()
                                    .get()
                                    .does(
                                        new Input.EvidenceSent(
                                            new Evidence(Evidence.Kind.IMAGE, "card"), typed))))));
  }

  private static void secret(Talk talk) {
    assertThat(talk.words()).startsWith("आधार, पैन या कार्ड नंबर हमने हटा दिया है");
    assertThat(talk.conversation + " " + talk.replies + talk.intents)
        .doesNotContain("६७८९", "6789", "ABCPE1234F");
  }

  /** Every option that is offered can be typed: by its number and by its words. */
  @TestFactory
  Stream<DynamicTest> every_option_can_be_typed() {
    return EachStep.all().entrySet().stream()
        .flatMap(
            step -> {
              List<String> offered = options(step.getValue().get());
              return Stream.iterate(0, i -> i < offered.size(), i -> i + 1)
                  .flatMap(
                      i ->
                          typed(step.getValue().get(), i).stream()
                              .map(
                                  words ->
                                      DynamicTest.dynamicTest(
                                          step.getKey() + ": " + words,
                                          () -> {
                                            Talk tapping = step.getValue().get();
                                            Talk typing = step.getValue().get();
                                            tapping.tapsExactly(offered.get(i));

                                            typing.says(words);

                                            assertThat(typing.conversation)
                                                .isEqualTo(tapping.conversation);
                                            assertThat(typing.replies).isEqualTo(tapping.replies);
                                            assertThat(typing.intents).isEqualTo(tapping.intents);
                                          })));
            });
  }

  private static List<String> options(Talk talk) {
    return Talk.ids(Option.marked(question(talk), talk.conversation.draft().number()));
  }

  private static Reply question(Talk talk) {
    return talk.conversation.step().question(EachStep.scene(talk));
  }

  private static List<String> typed(Talk talk, int row) {
    String title = Talk.titles(question(talk)).get(row);
    if (!talk.conversation.step().countsRows()) {
      return List.of(title);
    }
    String deva = String.valueOf((char) ('०' + (row + 1) % 10));
    String number = row == 9 ? "१०" : deva;
    return List.of(
        title,
        String.valueOf(row + 1),
        number,
        "no " + (row + 1),
        (row + 1) + " नंबर",
        (row + 1) + ".");
  }
}

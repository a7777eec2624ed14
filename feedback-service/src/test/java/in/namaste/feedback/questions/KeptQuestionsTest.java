package in.namaste.feedback.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.feedback.Question;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptQuestionsTest {

  private static final Question OVERALL = question("overall", 1);
  private static final Question WATER = question("water", 2);
  private static final Question BILLS = question("bills", 1);

  private final KeptQuestions kept =
      new KeptQuestions(
          List.of(new Kept(BILLS, true), new Kept(OVERALL, true), new Kept(WATER, true)),
          List.of(
              new Sheet(Sheet.USUAL, 1, List.of(OVERALL)),
              new Sheet("PHED-ROHTAK", 2, List.of(OVERALL, WATER)),
              new Sheet("MC-MEHAM", 3, List.of(OVERALL, BILLS)),
              new Sheet("MC-SAMPLA", 4, List.of(OVERALL, WATER)),
              new Sheet("MC-SAMPLA", 5, List.of())));

  @Test
  void otherWordsReachThoseWhoAskTheQuestionNow() {
    assertThat(kept.afterRewording(question("water", 3)))
        .containsExactly(new Sheet("PHED-ROHTAK", 6, List.of(OVERALL, question("water", 3))));
  }

  @Test
  void aWithdrawnQuestionIsTakenOut() {
    assertThat(kept.afterWithdrawing("bills"))
        .containsExactly(new Sheet("MC-MEHAM", 6, List.of(OVERALL)));
  }

  @Test
  void theOverallQuestionIsAskedFirstWhateverIsChosen() {
    assertThat(kept.chosen("DC-ROHTAK", 1, List.of("water", "bills")))
        .isEqualTo(new Sheet("DC-ROHTAK", 6, List.of(OVERALL, WATER, BILLS)));
  }

  @Test
  void whoeverSawAnOlderChoiceIsRefused() {
    assertThatThrownBy(() -> kept.chosen("PHED-ROHTAK", 1, List.of()))
        .isInstanceOf(QuestionsRefused.class);
    assertThatThrownBy(() -> kept.usual("MC-SAMPLA", 4)).isInstanceOf(QuestionsRefused.class);
    assertThat(kept.usual("MC-SAMPLA", 1)).isEqualTo(new Sheet("MC-SAMPLA", 6, List.of()));
    assertThatThrownBy(() -> kept.find("water", 1)).isInstanceOf(QuestionsRefused.class);
    assertThatThrownBy(() -> kept.find("nothing")).isInstanceOf(QuestionsRefused.class);
  }

  @Test
  void aNewQuestionIsCalledByItsEnglishWordsAndAsNoOtherField() {
    assertThat(NewCodes.of("Was there water?", Set.of())).isEqualTo("q_was_there_water");
    assertThat(NewCodes.of("Was there water?", Set.of("q_was_there_water")))
        .isEqualTo("q_was_there_water_2");
    assertThat(Question.isCode(NewCodes.of("What a very long question this is, is it?", Set.of())))
        .isTrue();
  }

  private static Question question(String code, int version) {
    return new Question(code, version, "क्या", "What", "बुरा", "Bad", "अच्छा", "Good");
  }
}

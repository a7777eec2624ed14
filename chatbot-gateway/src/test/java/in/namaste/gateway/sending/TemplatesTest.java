package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.sending.Templates.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private final Templates templates =
      new Templates("grievance_update", Map.of("resolved", "grievance_question"));

  @Test
  void aKindOfNoticeMayHaveItsOwnAndTheOthersTakeTheGeneralOne() {
    assertThat(templates.named("resolved")).isEqualTo("grievance_question");
    assertThat(templates.named("assigned")).isEqualTo("grievance_update");
    assertThat(templates.named(null)).isEqualTo("grievance_update");
  }

  @Test
  void whatIsNotApprovedFallsBackToTheOtherLanguageAndThenToTheGeneralOne() {
    assertThat(triedAfter(new Choice("grievance_question", "hi"), "resolved", "hi"))
        .containsExactly(
            new Choice("grievance_question", "en"),
            new Choice("grievance_update", "hi"),
            new Choice("grievance_update", "en"));
    assertThat(triedAfter(new Choice("grievance_update", "en"), null, "en"))
        .containsExactly(new Choice("grievance_update", "hi"));
  }

  private List<Choice> triedAfter(Choice first, String about, String language) {
    List<Choice> tried = new ArrayList<>();
    Optional<Choice> next = templates.after(first, about, language);
    while (next.isPresent()) {
      tried.add(next.get());
      next = templates.after(next.get(), about, language);
    }
    return tried;
  }
}

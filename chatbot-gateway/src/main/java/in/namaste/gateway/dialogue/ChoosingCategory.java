package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Category;
import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import java.util.List;
import java.util.Optional;

/** Which of the department's problems is it? */
record ChoosingCategory(String departmentCode, int page) implements Step {

  @Override
  public Reply question(Scene scene) {
    String department =
        scene.menu().department(departmentCode).map(d -> d.name(scene.language())).orElse("");
    return new Reply.ItemList(
        scene.say(Phrase.ASK_CATEGORY, department), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private List<Row> rows(Scene scene) {
    List<Row> categories =
        scene.menu().categoriesOf(departmentCode).stream().map(one -> row(one, scene)).toList();
    return Rows.page("cat/" + departmentCode, categories, page, List.of(), scene);
  }

  private static Row row(Category category, Scene scene) {
    return new Row(
        Option.id(Option.CATEGORY, category.code()),
        category.label(scene.language()),
        Graphemes.fit(category.name(scene.language()), Limits.ROW_DESCRIPTION));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    return ProblemHearing.typed(words, scene);
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return ProblemHearing.tapped(option, scene);
  }

  @Override
  public Phrase hint() {
    return Phrase.CHOOSE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new ChoosingGroup());
  }

  @Override
  public boolean possible(Scene scene) {
    return scene.menu().department(departmentCode).isPresent();
  }
}

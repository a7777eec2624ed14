package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Department;
import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import java.util.List;
import java.util.Optional;

/** Which department of the group? */
record ChoosingDepartment(int group, int page) implements Step {

  @Override
  public Reply question(Scene scene) {
    String name =
        scene.menu().departmentsOf(group).stream()
            .findFirst()
            .map(department -> department.menuGroup().name(scene.language()))
            .orElse("");
    return new Reply.ItemList(
        scene.say(Phrase.ASK_IN_GROUP, name), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private List<Row> rows(Scene scene) {
    List<Row> departments =
        scene.menu().departmentsOf(group).stream().map(one -> row(one, scene)).toList();
    return Rows.page("dept/" + group, departments, page, List.of(), scene);
  }

  private static Row row(Department department, Scene scene) {
    return new Row(
        Option.id(Option.DEPARTMENT, department.code()),
        department.label(scene.language()),
        Graphemes.fit(department.name(scene.language()), Limits.ROW_DESCRIPTION));
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
    return !scene.menu().departmentsOf(group).isEmpty();
  }
}

package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Department;
import in.namaste.gateway.menu.MenuGroup;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import java.util.List;
import java.util.Optional;

/** What is the problem? In free words, or by the first of three lists. */
record ChoosingGroup() implements Step {

  @Override
  public Reply question(Scene scene) {
    return new Reply.ItemList(
        scene.say(Phrase.ASK_DEPARTMENT), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private static List<Row> rows(Scene scene) {
    List<Row> groups = scene.menu().groups().stream().map(group -> row(group, scene)).toList();
    return Rows.page("group", groups, 0, List.of(), scene);
  }

  private static Row row(MenuGroup group, Scene scene) {
    return new Row(
        Option.id(Option.GROUP, group.number()), group.name(scene.language()), names(group, scene));
  }

  /** As many departments as can be named whole. */
  private static String names(MenuGroup group, Scene scene) {
    String named = "";
    for (Department department : scene.menu().departmentsOf(group.number())) {
      String more = (named.isEmpty() ? "" : named + ", ") + department.label(scene.language());
      if (more.length() > Limits.ROW_DESCRIPTION) {
        break;
      }
      named = more;
    }
    return named;
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
    return Phrase.DEPARTMENT_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new AskingArea());
  }
}

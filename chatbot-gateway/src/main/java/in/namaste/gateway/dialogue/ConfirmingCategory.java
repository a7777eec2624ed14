package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Category;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words pointed to these kinds of problem; the person says whether one of them is right. */
record ConfirmingCategory(List<String> codes) implements Step {
  private static final String NONE = Option.id(Option.CATEGORY, Option.NONE);

  ConfirmingCategory {
    codes = List.copyOf(codes);
  }

  private List<Category> categories(Scene scene) {
    return codes.stream().flatMap(code -> scene.menu().category(code).stream()).toList();
  }

  private static String department(Category category, Scene scene) {
    return scene
        .menu()
        .department(category.departmentCode())
        .map(department -> department.label(scene.language()))
        .orElse(category.departmentCode());
  }

  @Override
  public Reply question(Scene scene) {
    List<Category> categories = categories(scene);
    if (categories.size() > 1) {
      return new Reply.ItemList(
          scene.say(Phrase.ASK_SUGGESTED), scene.say(Phrase.OPEN_LIST), rows(scene));
    }
    Category only = categories.getFirst();
    return new Reply.Buttons(
        scene.say(Phrase.ASK_ONE_SUGGESTED, only.label(scene.language()), department(only, scene)),
        List.of(
            new Button(Option.id(Option.CATEGORY, only.code()), scene.say(Phrase.SUGGESTED_YES)),
            new Button(NONE, scene.say(Phrase.SUGGESTED_NO))));
  }

  private List<Row> rows(Scene scene) {
    var rows = new ArrayList<Row>();
    for (Category category : categories(scene)) {
      rows.add(
          new Row(
              Option.id(Option.CATEGORY, category.code()),
              category.label(scene.language()),
              department(category, scene)));
    }
    rows.add(new Row(NONE, scene.say(Phrase.OTHER_PROBLEM)));
    return rows;
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    Optional<YesNo> answer = YesNo.in(words);
    if (answer.isPresent() && answer.get() == YesNo.NO) {
      return tapped(Option.parse(NONE), scene);
    }
    return answer.isPresent() && codes.size() == 1
        ? tapped(new Option(Option.CATEGORY, codes.getFirst()), scene)
        : ProblemHearing.typed(words, scene);
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return ProblemHearing.tapped(option, scene);
  }

  @Override
  public Phrase hint() {
    return codes.size() == 1 ? Phrase.YES_NO_HINT : Phrase.CHOOSE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new ChoosingGroup());
  }

  @Override
  public boolean possible(Scene scene) {
    return !categories(scene).isEmpty();
  }
}

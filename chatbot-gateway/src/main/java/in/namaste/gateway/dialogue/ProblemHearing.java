package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Department;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.words.Fold;
import java.util.List;
import java.util.Optional;

/** What all questions about the kind of problem have in common: words or a tap answer any. */
final class ProblemHearing {
  private static final int SEVERAL = 3;

  private ProblemHearing() {}

  /** Words about the problem: kept, and used to propose its kind. */
  static Optional<Turn> typed(String words, Scene scene) {
    if (!worthKeeping(words, scene)) {
      return Optional.empty();
    }
    String before = scene.draft().description();
    Scene kept = Words.keep(words, scene);
    if (Path.next(kept) instanceof ConfirmingPlace elsewhere) {
      return Optional.of(kept.ask(elsewhere));
    }
    List<String> likely = Path.likely(kept.draft().description(), scene);
    boolean nothingNew =
        before != null
            && !(scene.step() instanceof Resting)
            && likely.equals(Path.likely(before, scene));
    if (nothingNew) {
      return Optional.of(kept.note(Phrase.WORDS_ADDED).askAgain());
    }
    return Optional.of(
        likely.isEmpty()
            ? kept.note(Phrase.NO_CATEGORY).ask(new ChoosingGroup())
            : kept.ask(new ConfirmingCategory(likely)));
  }

  /**
   * Whether words belong into the description: they say something, or point to a kind of problem,
   * or go on with what was said, as people do who send "पानी", "नहीं आ रहा", "3 दिन से" one by one.
   */
  static boolean worthKeeping(String words, Scene scene) {
    return Words.tellSomething(words)
        || (Words.aWord(words)
            && (scene.draft().description() != null || !Path.likely(words, scene).isEmpty()));
  }

  /**
   * Whether every word belongs to a kind of problem. A single word must belong to several kinds, as
   * पानी and "bijli" do: some names are like a single keyword.
   */
  static boolean nothingButProblem(String words, Scene scene) {
    int count = Fold.tokens(words).size();
    return scene.menu().suggestions().of(words, null).stream()
            .filter(suggestion -> suggestion.because().size() >= count)
            .count()
        >= (count == 1 ? SEVERAL : 1);
  }

  /** More words for a complaint that is being written; empty when they say nothing. */
  static Optional<Scene> more(String words, Scene scene) {
    return worthKeeping(words, scene)
        ? Optional.of(Words.keep(words, scene).note(Phrase.WORDS_ADDED))
        : Optional.empty();
  }

  /** A tapped group, department or category; empty when the tap is about something else. */
  static Optional<Turn> tapped(Option option, Scene scene) {
    return switch (option.kind()) {
      case Option.GROUP -> option.number().flatMap(number -> group(number, scene));
      case Option.DEPARTMENT ->
          scene.menu().department(option.value()).map(department -> inside(department, scene));
      case Option.CATEGORY -> category(option, scene);
      case Option.PAGE -> page(option, scene);
      default -> Optional.empty();
    };
  }

  /** A page of departments or categories, also of a list that was shown long ago. */
  private static Optional<Turn> page(Option option, Scene scene) {
    Optional<Option.Page> page = option.page();
    Optional<Step> list =
        page.flatMap(
            p ->
                switch (p.list()) {
                  case "dept" ->
                      p.ofNumber().map(group -> new ChoosingDepartment(group, p.number()));
                  case "cat" -> Optional.of(new ChoosingCategory(p.of(), p.number()));
                  default -> Optional.empty();
                });
    return list.filter(step -> step.possible(scene)).map(scene::ask);
  }

  private static Optional<Turn> group(int number, Scene scene) {
    List<Department> departments = scene.menu().departmentsOf(number);
    return switch (departments.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(inside(departments.getFirst(), scene));
      default -> Optional.of(scene.ask(new ChoosingDepartment(number, 0)));
    };
  }

  private static Turn inside(Department department, Scene scene) {
    return scene.ask(new ChoosingCategory(department.code(), 0));
  }

  private static Optional<Turn> category(Option option, Scene scene) {
    if (option.value().equals(Option.NONE)) {
      return Optional.of(scene.ask(new ChoosingGroup()));
    }
    return scene
        .menu()
        .category(option.value())
        .map(
            category ->
                scene
                    .writing(scene.draft().about(category.departmentCode(), category.code()))
                    .askNext());
  }
}

package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Department;
import in.namaste.gateway.replies.Phrase;
import java.util.List;
import java.util.Optional;

/** What all questions about the kind of problem have in common: words or a tap answer any. */
final class ProblemHearing {
  private ProblemHearing() {}

  /** Words about the problem: kept, and used to propose its kind. */
  static Optional<Turn> typed(String words, Scene scene) {
    boolean worthKeeping = Words.tellSomething(words);
    List<String> likely = Path.likely(words, scene);
    if (likely.isEmpty() && !worthKeeping) {
      return Optional.empty();
    }
    Scene kept = worthKeeping ? Words.keep(words, scene) : scene;
    return Optional.of(
        likely.isEmpty()
            ? kept.note(Phrase.NO_CATEGORY).ask(new ChoosingGroup())
            : kept.ask(new ConfirmingCategory(likely)));
  }

  /** A tapped group, department or category; empty when the tap is about something else. */
  static Optional<Turn> tapped(Option option, Scene scene) {
    return switch (option.kind()) {
      case Option.GROUP -> option.number().flatMap(number -> group(number, scene));
      case Option.DEPARTMENT ->
          scene.menu().department(option.value()).map(department -> inside(department, scene));
      case Option.CATEGORY -> category(option, scene);
      default -> Optional.empty();
    };
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

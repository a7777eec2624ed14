package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Department;
import in.namaste.gateway.menu.Office;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;

/** The person came from an office's feedback page: is the complaint for that department? */
record ConfirmingOffice() implements Step {
  private static final Option NO = new Option(Option.OFFICE, Option.NONE);

  private static Optional<Office> office(Scene scene) {
    return Optional.ofNullable(scene.draft().officeCode()).flatMap(scene.menu()::office);
  }

  private static Optional<Department> department(Scene scene) {
    return office(scene).map(Office::departmentCode).flatMap(scene.menu()::department);
  }

  @Override
  public Reply question(Scene scene) {
    Department department = department(scene).orElseThrow();
    return new Reply.Buttons(
        scene.say(
            Phrase.ASK_OFFICE,
            office(scene).orElseThrow().name(scene.language()),
            department.name(scene.language())),
        List.of(
            new Button(
                Option.id(Option.DEPARTMENT, department.code()), scene.say(Phrase.OFFICE_YES)),
            new Button(Option.id(NO.kind(), NO.value()), scene.say(Phrase.OFFICE_NO))));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    return YesNo.in(words)
        .map(
            answer ->
                answer == YesNo.YES
                    ? new Option(Option.DEPARTMENT, department(scene).orElseThrow().code())
                    : NO)
        .flatMap(option -> tapped(option, scene))
        .or(() -> ProblemHearing.typed(words, scene));
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return option.is(NO.kind(), NO.value())
        ? Optional.of(scene.ask(new ChoosingGroup()))
        : ProblemHearing.tapped(option, scene);
  }

  @Override
  public Phrase hint() {
    return Phrase.DEPARTMENT_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new AskingArea());
  }

  @Override
  public boolean possible(Scene scene) {
    return department(scene).isPresent();
  }
}

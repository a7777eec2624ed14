package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Office;
import in.namaste.gateway.words.Command;
import in.namaste.gateway.words.Fold;
import java.util.List;
import java.util.Optional;

/**
 * "नमस्ते रोहतक PHED-ROHTAK": the greeting of somebody who scanned an office's code. What stands on
 * the lines after it is what the person wrote on the office's page and chose to tell here too: it
 * begins the description.
 */
final class OfficeGreeting {

  private OfficeGreeting() {}

  /** Begins with the office's department; empty if it is no such greeting. */
  static Optional<Turn> typed(String words, Scene scene) {
    String greeting = words.strip();
    int line = greeting.indexOf('\n');
    return office(greeting, scene)
        .map(office -> begin(office, scene))
        .or(
            () ->
                line < 0
                    ? Optional.empty()
                    : office(greeting.substring(0, line), scene)
                        .map(office -> begin(office, greeting.substring(line), scene)));
  }

  private static Optional<Office> office(String words, Scene scene) {
    List<String> parts = List.of(words.strip().split("\\s+", -1));
    String greeting = String.join(" ", parts.subList(0, parts.size() - 1));
    return scene
        .menu()
        .office(parts.getLast())
        .filter(office -> Fold.plain(greeting).isEmpty() || greets(greeting, scene));
  }

  private static boolean greets(String words, Scene scene) {
    return scene
        .known()
        .district()
        .command(words)
        .filter(command -> command == Command.GREET)
        .isPresent();
  }

  private static Turn begin(Office office, Scene scene) {
    return Commands.begin(scene.writing(scene.draft().fromOffice(office.code())));
  }

  private static Turn begin(Office office, String story, Scene scene) {
    Scene told = Words.keep(story, scene.writing(scene.draft().fromOffice(office.code())));
    boolean anew = scene.step() instanceof Resting && !scene.draft().begun();
    return anew ? Path.welcome(told) : Commands.begin(told);
  }
}

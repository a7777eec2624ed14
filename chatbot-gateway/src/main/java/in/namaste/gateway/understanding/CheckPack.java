package in.namaste.gateway.understanding;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.words.WordLists;
import in.namaste.web.district.PackCheck;
import in.namaste.web.district.PackRules;
import in.namaste.web.district.WrongPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Checks what the bot reads of a pack; for {@code deploy/check-district}. */
public final class CheckPack {

  private static final int LONGEST = 20;

  private CheckPack() {}

  /** Checks the pack of a folder. */
  public static void main(String[] arguments) {
    System.exit(PackCheck.tell(parts(Path.of(arguments[0])), System.out));
  }

  static PackCheck.Part[] parts(Path folder) {
    return new PackCheck.Part[] {
      new PackCheck.Part("policy.yaml, quiet hours and emergency", () -> hours(folder)),
      new PackCheck.Part("elsewhere.txt, same-words.txt", () -> WordLists.ofPack(folder)),
      new PackCheck.Part("offices.csv beside departments.csv and places.csv", () -> menu(folder))
    };
  }

  private static void hours(Path folder) {
    PackRules rules = PackRules.of(folder);
    rules.text("emergency.number", "the emergency number", LONGEST);
    for (String key : List.of("quiet.from", "quiet.until")) {
      try {
        LocalTime.parse(rules.text(key, "a time of the day", LONGEST));
      } catch (DateTimeParseException e) {
        throw rules.wrong(key, "must be a time of the day such as \"21:00\"");
      }
    }
  }

  /** Each office's department must be there: its code begins a complaint to it. */
  private static void menu(Path folder) {
    try {
      Menu menu = DistrictPack.menu(folder);
      DistrictPack.offices(folder).stream()
          .filter(office -> menu.department(office.departmentCode()).isEmpty())
          .findFirst()
          .ifPresent(
              office -> {
                throw WrongPack.file(
                    folder.resolve("offices.csv"),
                    "office %s is of department %s, which departments.csv does not have"
                        .formatted(office.code(), office.departmentCode()));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}

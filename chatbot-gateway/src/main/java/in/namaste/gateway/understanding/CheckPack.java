package in.namaste.gateway.understanding;

import in.namaste.gateway.words.WordLists;
import in.namaste.web.district.PackCheck;
import in.namaste.web.district.PackRules;
import in.namaste.web.district.PackTable;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what the bot reads of a pack; for {@code deploy/check-district}. */
public final class CheckPack {

  private static final int LONGEST = 20;
  private static final String DEPARTMENT = "dept_code";

  private CheckPack() {}

  /** Checks the pack of a folder. */
  public static void main(String[] arguments) {
    System.exit(PackCheck.tell(parts(Path.of(arguments[0])), System.out));
  }

  static PackCheck.Part[] parts(Path folder) {
    return new PackCheck.Part[] {
      new PackCheck.Part("policy.yaml, quiet hours and emergency", () -> hours(folder)),
      new PackCheck.Part("elsewhere.txt, same-words.txt", () -> WordLists.ofPack(folder)),
      new PackCheck.Part("offices.csv beside departments.csv", () -> offices(folder))
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
  private static void offices(Path folder) {
    Set<String> departments =
        PackTable.read(folder.resolve("departments.csv"), DEPARTMENT).stream()
            .map(row -> row.optional(DEPARTMENT))
            .collect(Collectors.toSet());
    for (PackTable.Row office : PackTable.read(folder.resolve("offices.csv"), DEPARTMENT)) {
      if (!departments.contains(office.optional(DEPARTMENT))) {
        throw office.wrong(DEPARTMENT, "departments.csv has no such department");
      }
    }
  }
}

package in.namaste.ticket.directory.checking;

import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.replies.ReplyPack;
import in.namaste.web.district.DistrictFile;
import in.namaste.web.district.PackCheck;
import java.nio.file.Path;

/** Checks what this service reads of a pack; for {@code deploy/check-district}. */
public final class CheckPack {

  private CheckPack() {}

  /** Checks the pack of a folder. */
  public static void main(String[] arguments) {
    System.exit(PackCheck.tell(parts(Path.of(arguments[0])), System.out));
  }

  static PackCheck.Part[] parts(Path folder) {
    return new PackCheck.Part[] {
      new PackCheck.Part("policy.yaml, the district", () -> DistrictFile.read(folder)),
      new PackCheck.Part("policy.yaml, rules of tickets", () -> Policy.read(folder)),
      new PackCheck.Part(
          "departments.csv, places.csv, posts.csv, ladders.csv", () -> CheckedTables.check(folder)),
      new PackCheck.Part("replies.csv", () -> ReplyPack.read(folder))
    };
  }
}

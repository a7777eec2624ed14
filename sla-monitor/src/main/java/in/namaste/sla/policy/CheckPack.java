package in.namaste.sla.policy;

import in.namaste.web.district.PackCheck;
import java.nio.file.Path;

/** Checks what the clocks read of a pack; for {@code deploy/check-district}. */
public final class CheckPack {

  private CheckPack() {}

  /** Checks the pack of a folder. */
  public static void main(String[] arguments) {
    System.exit(PackCheck.tell(parts(Path.of(arguments[0])), System.out));
  }

  static PackCheck.Part[] parts(Path folder) {
    Path file = folder.resolve("policy.yaml");
    return new PackCheck.Part[] {
      new PackCheck.Part("policy.yaml, rules of the clocks", () -> PolicyFile.read(file)),
      new PackCheck.Part("policy.yaml, hours of messages", () -> MessageHoursFile.read(file))
    };
  }
}

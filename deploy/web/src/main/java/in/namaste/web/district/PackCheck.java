package in.namaste.web.district;

import java.io.PrintStream;

/** Reads parts of a pack and says of each whether it can be used. */
public final class PackCheck {

  private PackCheck() {}

  /**
   * A part of a pack.
   *
   * @param name for example {@code offices.csv}
   * @param read throws what is wrong with it
   */
  public record Part(String name, Runnable read) {}

  /**
   * Reads all parts and says what is wrong, a line for each.
   *
   * @return 0 if nothing is wrong, otherwise 1: what a command ends with
   */
  public static int tell(Part[] parts, PrintStream out) {
    int end = 0;
    for (Part part : parts) {
      try {
        part.read().run();
        out.println("right  " + part.name());
      } catch (RuntimeException wrong) {
        end = 1;
        for (String line : wrong.getMessage().split("\n", -1)) {
          out.println("WRONG  " + line);
        }
      }
    }
    return end;
  }
}

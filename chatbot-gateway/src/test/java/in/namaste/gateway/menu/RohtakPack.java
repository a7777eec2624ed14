package in.namaste.gateway.menu;

import in.namaste.gateway.understanding.DistrictPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The menu of the district pack, as ticket-service and feedback-service publish it. */
public final class RohtakPack {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."), "deploy", "district", "rohtak");

  /** Built once; it is immutable. */
  public static final Menu MENU = menu();

  private RohtakPack() {}

  private static Menu menu() {
    try {
      return DistrictPack.menu(FOLDER);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

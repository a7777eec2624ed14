package in.namaste.ticket.directory.tables;

import in.namaste.web.district.WrongPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a district pack that are tables of the directory. */
public final class PackTables {

  private PackTables() {}

  /**
   * Reads one.
   *
   * @throws WrongPack when it is missing, cannot be read, or is another table
   */
  public static Table table(Path folder, TableFile file) {
    Path path = folder.resolve(file.fileName());
    if (!Files.isRegularFile(path)) {
      throw WrongPack.file(path, "the file is missing");
    }
    try {
      Table table = Table.read(Files.readAllBytes(path));
      if (table.file() != file) {
        throw WrongPack.file(path, "it has the columns of " + table.file().fileName());
      }
      return table;
    } catch (Unreadable e) {
      throw ProblemWords.of(path, e);
    } catch (IOException e) {
      throw WrongPack.file(path, "the file cannot be read (%s)".formatted(e.getMessage()));
    }
  }
}

package in.namaste.web.sheets;

import java.io.IOException;
import java.util.List;

/** Makes a file of lines of cells, part by part, and holds none of them. */
public interface SheetWriter {

  /**
   * The next part of the file, with these lines, each cell a text or a number; may be empty while
   * the form gathers more.
   */
  byte[] write(List<? extends List<?>> lines) throws IOException;

  /** The last part of the file. */
  byte[] end() throws IOException;
}

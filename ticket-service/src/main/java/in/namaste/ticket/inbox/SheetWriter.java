package in.namaste.ticket.inbox;

import java.io.IOException;
import java.util.List;

/** Makes a file of lines of cells, part by part, and holds none of them. */
interface SheetWriter {

  /** The next part of the file, with these lines; may be empty while the form gathers more. */
  byte[] write(List<List<String>> lines) throws IOException;

  /** The last part of the file. */
  byte[] end() throws IOException;
}

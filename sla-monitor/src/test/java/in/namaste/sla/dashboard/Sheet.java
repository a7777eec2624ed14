package in.namaste.sla.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Sheets as a program for them opens them: archives of XML. */
final class Sheet {

  private Sheet() {}

  /** Everything that stands in its cells, and the XML around it. */
  static String words(byte[] xlsx) throws IOException {
    var words = new StringBuilder();
    try (var archive = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      while (archive.getNextEntry() != null) {
        words.append(new String(archive.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return words.toString();
  }
}

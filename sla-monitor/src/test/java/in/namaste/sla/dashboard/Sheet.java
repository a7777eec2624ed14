package in.namaste.sla.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Sheets as a program for them opens them: archives of XML. */
final class Sheet {

  private Sheet() {}

  /** Everything that stands in its cells, and the XML around it. */
  static String words(byte[] xlsx) throws IOException {
    Path file = Files.createTempFile("sheet", ".xlsx");
    try {
      Files.write(file, xlsx);
      var words = new StringBuilder();
      try (ZipFile archive = new ZipFile(file.toFile())) {
        for (ZipEntry entry : archive.stream().toList()) {
          try (InputStream part = archive.getInputStream(entry)) {
            words.append(new String(part.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
      return words.toString();
    } finally {
      Files.delete(file);
    }
  }
}

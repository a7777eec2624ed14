package in.namaste.ticket.directory.tables;

import in.namaste.ticket.directory.tables.Unreadable.Why;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The text of a file as spreadsheets write it: UTF-8 with or without a mark at the beginning, or
 * the UTF-16 of "Unicode text"; commas, semicolons or tabs between the cells.
 *
 * @param linesBefore of the file, that are no part of the table
 */
record CsvText(String text, char separator, int linesBefore) {

  /** The largest file, in bytes. */
  static final int MOST_BYTES = 1_048_576;

  private static final char MARK = '\uFEFF';
  private static final String EXCEL_HINT = "sep=";

  /**
   * Decodes a file.
   *
   * @throws Unreadable when it is empty, too large or in another encoding
   */
  static CsvText of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new Unreadable(Why.FILE_TOO_LARGE, file.length / 1024 + " KB > 1024 KB");
    }
    String text = decode(file);
    boolean hinted = text.startsWith(EXCEL_HINT);
    if (hinted) {
      text = text.substring(text.indexOf('\n') + 1);
    }
    if (text.isBlank()) {
      throw new Unreadable(Why.EMPTY_FILE, "");
    }
    if (text.indexOf('\0') >= 0) {
      throw new Unreadable(Why.NO_TEXT, "");
    }
    return new CsvText(text, separator(text.lines().findFirst().orElse("")), hinted ? 1 : 0);
  }

  private static String decode(byte[] file) {
    String text =
        startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)
            ? decode(file, StandardCharsets.UTF_16)
            : decode(file, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  private static String decode(byte[] file, Charset charset) {
    CharsetDecoder strict = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(file);
    CharBuffer out = CharBuffer.allocate(file.length + 1);
    try {
      CoderResult result = strict.decode(in, out, true);
      if (result.isError()) {
        result.throwException();
      }
      return out.flip().toString();
    } catch (CharacterCodingException notThis) {
      long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
      throw new Unreadable(Why.NOT_UTF8, Long.toString(line));
    }
  }

  /** The header has no text that would hold one of them. */
  private static char separator(String header) {
    return Stream.of(',', ';', '\t')
        .max((one, other) -> Long.compare(count(header, one), count(header, other)))
        .orElseThrow();
  }

  private static long count(String header, char separator) {
    return header.chars().filter(c -> c == separator).count();
  }
}

package in.namaste.feedback.posters;

import in.namaste.feedback.Office;
import in.namaste.feedback.codes.FormCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page to be hung up: whose visitors it asks, and from which batch it is.
 *
 * @param counter null for the whole office
 */
public record Poster(Office office, Office.Counter counter, int batch) {

  /** All posters of an office: its own first, then one for each counter. */
  public static List<Poster> of(Office office, int batch) {
    return Stream.concat(
            Stream.of(new Poster(office, null, batch)),
            office.openCounters().stream().map(counter -> new Poster(office, counter, batch)))
        .toList();
  }

  /** The poster of a code. Of a counter that is no more, the whole office's. */
  public static Poster of(Office office, FormCode code) {
    return new Poster(office, office.counter(code.counter()).orElse(null), code.batch());
  }

  /** What its QR code says. */
  public FormCode code() {
    return new FormCode(office.code(), counter == null ? null : counter.code(), batch);
  }
}

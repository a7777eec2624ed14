package in.namaste.safekeeping.whole;

import in.namaste.safekeeping.whole.KeptRecord.Named;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Dead letters say by its offset which record they were, and that is another one now. */
final class LetterHeaders {

  private static final String TOPIC = "dead-letter-topic";
  private static final String PARTITION = "dead-letter-partition";
  private static final String OFFSET = "dead-letter-offset";
  private static final String LEFT_OUT = "dead-letter-left-out-bytes";
  private static final String HANDLED = "dead-letter-handled";

  /** What {@code deploy/dead-letters} takes for no number, and so refuses to look for. */
  private static final String GONE = "gone";

  private static final Pattern LETTER = Pattern.compile("(.+)-(\\d+)@(\\d+)");

  private LetterHeaders() {}

  /** The letter with the offsets of now. */
  static KeptRecord moved(KeptRecord letter, Offsets offsets) {
    Map<String, String> said =
        letter.headers().stream()
            .collect(Collectors.toMap(Named::name, Named::text, (one, last) -> last));
    List<Named> headers =
        letter.headers().stream()
            .map(
                header ->
                    switch (header.name()) {
                      case OFFSET -> header.saying(origin(said, header.text(), offsets));
                      case HANDLED -> header.saying(letter(header.text(), offsets));
                      default -> header;
                    })
            .toList();
    return letter.with(headers);
  }

  private static String origin(Map<String, String> said, String offset, Offsets offsets) {
    String partition = said.getOrDefault(PARTITION, "");
    if (!said.containsKey(TOPIC)
        || !partition.matches("\\d{1,9}")
        || !offset.matches("\\d{1,18}")) {
      return offset;
    }
    var origin = new TopicPartition(said.get(TOPIC), Integer.parseInt(partition));
    long before = Long.parseLong(offset);
    // A letter without its words is of use only while the record itself is there.
    return said.containsKey(LEFT_OUT)
        ? offsets.of(origin, before).map(String::valueOf).orElse(GONE)
        : String.valueOf(offsets.position(origin, before));
  }

  private static String letter(String id, Offsets offsets) {
    Matcher named = LETTER.matcher(id);
    if (!named.matches()) {
      return id;
    }
    var partition = new TopicPartition(named.group(1), Integer.parseInt(named.group(2)));
    return offsets
        .of(partition, Long.parseLong(named.group(3)))
        .map(now -> partition + "@" + now)
        .orElse(GONE);
  }
}

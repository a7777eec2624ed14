package in.namaste.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What this service reads, by its configuration. */
@ApplicationScoped
class ReadChannels {

  private static final String PREFIX = "mp.messaging.incoming.";

  private static final Pattern CONNECTOR =
      Pattern.compile(Pattern.quote(PREFIX) + "([\\w-]+)\\.connector");

  private final List<ReadChannel> all;

  ReadChannels(Config config) {
    all =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .map(CONNECTOR::matcher)
            .filter(Matcher::matches)
            .map(found -> of(config, found.group(1)))
            .distinct()
            .toList();
  }

  List<ReadChannel> all() {
    return all;
  }

  private static ReadChannel of(Config config, String channel) {
    String prefix = PREFIX + channel + ".";
    boolean commits =
        config
            .getOptionalValue(prefix + "commit-strategy", String.class)
            .filter("ignore"::equals)
            .isEmpty();
    return new ReadChannel(
        channel,
        config.getValue(prefix + "topic", String.class),
        config.getValue(prefix + "group.id", String.class),
        commits);
  }

  /**
   * One of them.
   *
   * @param commits whether the brokers know how far it has come; otherwise each start reads all
   */
  record ReadChannel(String name, String topic, String group, boolean commits) {}
}

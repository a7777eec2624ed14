package in.namaste.launcher.permissions;

import in.namaste.launcher.topics.TopicDeclaration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What one service may do with the brokers, by the contracts: write the topics it owns (its dead
 * letters are among them), read those it is named as a reader of, in groups whose names begin with
 * its own. Nothing else.
 *
 * @param service its name, which is that of its user, such as {@code ticket-service}
 * @param writes topics it may write
 * @param reads topics it may read
 */
public record ServicePermissions(
    String service, SortedSet<String> writes, SortedSet<String> reads) {

  private static final String ANY_HOST = "*";

  /** The permissions of every service that owns or reads one of these topics, by name. */
  public static List<ServicePermissions> of(List<TopicDeclaration> topics) {
    return topics.stream()
        .flatMap(topic -> Stream.concat(Stream.of(topic.owner()), topic.readers().stream()))
        .distinct()
        .sorted()
        .map(service -> of(service, topics))
        .toList();
  }

  private static ServicePermissions of(String service, List<TopicDeclaration> topics) {
    SortedSet<String> writes = new TreeSet<>();
    SortedSet<String> reads = new TreeSet<>();
    for (TopicDeclaration topic : topics) {
      if (topic.owner().equals(service)) {
        writes.add(topic.name());
      }
      if (topic.readers().contains(service)) {
        reads.add(topic.name());
      }
    }
    return new ServicePermissions(service, writes, reads);
  }

  /** What the names of its consumer groups begin with. */
  public String groups() {
    return service;
  }

  /**
   * The same as rules of a broker. Who may write or read a topic may describe it, too: Kafka takes
   * the one for the other.
   */
  public List<AclBinding> rules() {
    return Stream.of(
            writes.stream().map(topic -> rule(topic(topic), AclOperation.WRITE)),
            reads.stream().map(topic -> rule(topic(topic), AclOperation.READ)),
            Stream.of(
                rule(
                    new ResourcePattern(ResourceType.GROUP, groups(), PatternType.PREFIXED),
                    AclOperation.READ)))
        .flatMap(rules -> rules)
        .toList();
  }

  private static ResourcePattern topic(String name) {
    return new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL);
  }

  private AclBinding rule(ResourcePattern resource, AclOperation operation) {
    return new AclBinding(
        resource,
        new AccessControlEntry("User:" + service, ANY_HOST, operation, AclPermissionType.ALLOW));
  }
}

package in.namaste.launcher.kafka;

import static in.namaste.launcher.LocalPorts.HOST;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where clients of the broker must give a name and a password (SASL PLAIN, on 127.0.0.1) and may do
 * only what the broker's rules grant to that name. On the broker's other listener nobody has a name
 * and everything is granted: it is for the person who runs the machine.
 *
 * @param port where it listens
 * @param passwords of each client by its name
 */
public record GuardedListener(int port, Map<String, String> passwords) {

  /**
   * The variable in which a broker's process finds names and passwords: {@code name=password …}.
   */
  public static final String USERS = "NAMASTE_KAFKA_USERS";

  private static final String NAME = "SERVICES";
  private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

  /** The listener whose clients are written as in {@link #users}. */
  static GuardedListener of(int port, String users) {
    Map<String, String> passwords =
        Arrays.stream(users.split(" ", -1))
            .map(user -> user.split("=", 2))
            .collect(Collectors.toMap(user -> user[0], user -> user[1]));
    return new GuardedListener(port, passwords);
  }

  /** Names and passwords as one text, the value of {@link #USERS}. */
  public static String users(Map<String, String> passwords) {
    return new TreeMap<>(passwords)
        .entrySet().stream()
            .map(user -> user.getKey() + "=" + user.getValue())
            .collect(Collectors.joining(" "));
  }

  /** By what settings a Kafka client comes in under this name. */
  public static Map<String, String> clientSettings(int port, String name, String password) {
    return Map.of(
        "bootstrap.servers",
        HOST + ":" + port,
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        login(name, password));
  }

  /** A client's own name and password as Kafka wants them. */
  public static String login(String name, String password) {
    return "%s required username=\"%s\" password=\"%s\";".formatted(LOGIN, name, password);
  }

  /** Adds the listener to a broker's properties, and with it the rules. */
  void addTo(Map<String, String> broker) {
    String address = "," + NAME + "://" + HOST + ":" + port;
    broker.merge("listeners", address, String::concat);
    broker.merge("advertised.listeners", address, String::concat);
    broker.merge("listener.security.protocol.map", "," + NAME + ":SASL_PLAINTEXT", String::concat);
    broker.put("sasl.enabled.mechanisms", "PLAIN");
    broker.put("listener.name.services.plain.sasl.jaas.config", logins(passwords));
    broker.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    broker.put("super.users", "User:ANONYMOUS");
  }

  /** The names and passwords that a broker lets in, as Kafka wants them. */
  public static String logins(Map<String, String> passwords) {
    return new TreeMap<>(passwords)
        .entrySet().stream()
            .map(user -> " user_%s=\"%s\"".formatted(user.getKey(), user.getValue()))
            .collect(Collectors.joining("", LOGIN + " required", ";"));
  }
}

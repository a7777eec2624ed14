package in.namaste.journeys.encrypted;

import static java.util.stream.Collectors.joining;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.kafka.KafkaSettings;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * A broker that lets services in by TLS only, with names and passwords as SCRAM has them: the
 * listener of {@code deploy/kubernetes/base/kafka/kafka.yaml}. Called as the launcher calls its
 * own.
 */
public final class EncryptedBroker {

  /** The variable that names the folder of the {@link Certificates}. */
  static final String CERTIFICATES = "ENCRYPTED_CERTIFICATES";

  /** Who may do everything, as {@code superUsers} says. */
  static final String OPERATOR = "operator";

  static final String OPERATORS_PASSWORD = "operates-in-a-test";

  private static final String MECHANISM = "SCRAM-SHA-512";

  private EncryptedBroker() {}

  /** Runs it until the JVM is asked to stop. */
  public static void main(String[] args) throws IOException {
    String users =
        "%s %s=%s".formatted(System.getenv(GuardedListener.USERS), OPERATOR, OPERATORS_PASSWORD);
    Path data = Path.of(args[0]);
    Properties properties = new Properties();
    properties.putAll(
        KafkaSettings.ofProgram(args, users).inContainer(data.resolve("log").toString()));
    properties.putAll(encryption(properties, args, Path.of(System.getenv(CERTIFICATES))));
    Path file = data.resolve("server.properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
    StorageTool.execute(formatting(file, users), System.err);
    Kafka.main(new String[] {file.toString()});
  }

  private static Map<String, String> encryption(Properties plain, String[] args, Path folder)
      throws IOException {
    Certificates certificates = Certificates.made(folder);
    String here = "://" + LocalPorts.HOST + ":";
    return Map.of(
        "listeners",
        "PLAINTEXT%1$s%2$s,CONTROLLER%1$s%3$s,SERVICES%1$s%4$s"
            .formatted(here, args[1], args[2], args[3]),
        "listener.security.protocol.map",
        plain
            .getProperty("listener.security.protocol.map")
            .replace("SERVICES:SASL_PLAINTEXT", "SERVICES:SASL_SSL"),
        "super.users",
        plain.getProperty("super.users") + ";User:" + OPERATOR,
        "sasl.enabled.mechanisms",
        MECHANISM,
        "listener.name.services.scram-sha-512.sasl.jaas.config",
        "org.apache.kafka.common.security.scram.ScramLoginModule required;",
        "ssl.keystore.type",
        "PEM",
        "ssl.keystore.certificate.chain",
        Files.readString(certificates.certificate()),
        "ssl.keystore.key",
        Files.readString(certificates.key()));
  }

  private static String[] formatting(Path file, String users) {
    List<String> words = new ArrayList<>(List.of("format", "--ignore-formatted", "--config"));
    words.add(file.toString());
    words.addAll(List.of("--cluster-id", Uuid.randomUuid().toString()));
    Stream.of(users.split(" ", -1))
        .map(user -> user.split("=", 2))
        .forEach(
            user ->
                words.addAll(
                    List.of(
                        "--add-scram",
                        Stream.of("name=" + user[0], "password=" + user[1])
                            .collect(joining(",", MECHANISM + "=[", "]")))));
    return words.toArray(String[]::new);
  }
}

package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.options.CommandLine;
import in.namaste.launcher.options.Ports;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {

  @Test
  void brokersThatAskForASignInAreReachedByTheVariablesOfTheServices() {
    assertThat(
            Target.brokers(
                    Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", "kafka:9093",
                        "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                        "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512",
                        "KAFKA_SASL_JAAS_CONFIG", "login",
                        "KAFKA_SSL_TRUSTSTORE_LOCATION", "/ca.crt",
                        "KAFKA_HEAP_OPTS", "-Xmx1g"))
                .settings())
        .isEqualTo(
            Map.of(
                "bootstrap.servers", "kafka:9093",
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config", "login",
                "ssl.truststore.location", "/ca.crt"));
  }

  @Test
  void aDatabaseThatShowsACertificateIsBelievedByTheAuthorityOfTheUrlOnly() throws Exception {
    var source =
        Target.of(
                new CommandLine(Path.of("none"), Ports.usual(), false, false, false),
                Map.of(
                    "DB_URL", "postgresql://db/ticket?sslmode=verify-full&sslrootcert=/ca.crt",
                    "DB_MIGRATION_USER", "ticket_owner",
                    "DB_MIGRATION_PASSWORD", "secret"))
            .source();

    assertThat(source.getSslMode()).isEqualTo("verify-full");
    assertThat(source.getSslRootCert()).isEqualTo("/ca.crt");
    assertThat(source.getServerNames()).containsExactly("db");
    assertThat(source.getDatabaseName()).isEqualTo("ticket");
  }
}

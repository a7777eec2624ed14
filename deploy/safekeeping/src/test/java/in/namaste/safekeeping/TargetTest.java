package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

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
}

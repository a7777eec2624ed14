package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

  @Test
  void aClientSignsInAsTheChannelsDoAndJoinsNoGroup() {
    Map<String, Object> signIn =
        Map.of(
            "bootstrap.servers", "kafka:9093",
            "security.protocol", "SASL_SSL",
            "sasl.mechanism", "SCRAM-SHA-512",
            "sasl.jaas.config", "login",
            "ssl.truststore.location", "/ca.crt");
    Map<String, Object> channels = new HashMap<>(signIn);
    channels.put("group.id", "sla-monitor");
    channels.put("auto.offset.reset", "earliest");

    assertThat(BrokerSettings.of(channels)).isEqualTo(signIn);
  }
}

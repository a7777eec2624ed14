package in.namaste.messaging;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** How a client that is no channel comes to the brokers the channels use. */
public final class BrokerSettings {

  private BrokerSettings() {}

  /**
   * Addresses, encryption and sign-in, as {@code KAFKA_BOOTSTRAP_SERVERS}, {@code
   * KAFKA_SECURITY_PROTOCOL} and the other {@code KAFKA_} variables set them; nothing that is a
   * consumer's, above all no group.
   *
   * @param channels the settings that all channels share ({@code default-kafka-broker})
   */
  public static Map<String, Object> of(Map<String, Object> channels) {
    Map<String, Object> settings = new HashMap<>(channels);
    settings.keySet().retainAll(AdminClientConfig.configNames());
    return settings;
  }
}

package in.namaste.testing;

import in.namaste.testing.backbone.BackboneProcess;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} a real Kafka with all topics and a real PostgreSQL with the
 * service's own database and tables, on random ports. They are started once for each test JVM and
 * end with it.
 *
 * <p>Init argument {@code service}: the folder whose {@code src/main/resources/db/migration} is
 * applied, such as {@code ticket-service}.
 */
public final class RealBackbone implements QuarkusTestResourceLifecycleManager {

  private String service = "";

  @Override
  public void init(Map<String, String> args) {
    service = args.getOrDefault("service", "");
  }

  @Override
  public Map<String, String> start() {
    if (service.isEmpty()) {
      throw new IllegalStateException(
          "RealBackbone wants initArgs = @ResourceArg(name = \"service\", value = \"ticket-service\") or the like");
    }
    return BackboneProcess.settingsFor(service);
  }

  @Override
  public void stop() {
    // The next test class of this JVM uses the same servers; they end when the JVM does.
  }
}

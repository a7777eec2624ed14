package in.namaste.bench;

import in.namaste.bench.meta.BusinessNumber;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A system that somebody else has started. */
final class RunningSystem {

  private RunningSystem() {}

  /** Where it is, by the same variables as everywhere, else on the usual ports. */
  static Target target(Map<String, String> environment) {
    return new Target(
        URI.create(environment.getOrDefault("GATEWAY_URL", "http://localhost:8081")),
        URI.create(environment.getOrDefault("SIMULATOR_URL", "http://localhost:8080")),
        number(environment),
        environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:19092"),
        Optional.ofNullable(environment.get("BENCH_JDBC_URL")).map(RunningSystem::database));
  }

  /** The business number, by the same variables as everywhere. */
  static BusinessNumber number(Map<String, String> environment) {
    BusinessNumber usual = BusinessNumber.embedded();
    return new BusinessNumber(
        environment.getOrDefault("WHATSAPP_PHONE_NUMBER_ID", usual.phoneNumberId()),
        environment.getOrDefault("WHATSAPP_NUMBER", usual.displayNumber()),
        environment.getOrDefault("WHATSAPP_APP_SECRET", usual.appSecret()).replaceFirst(",.*", ""));
  }

  private static DataSource database(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }
}

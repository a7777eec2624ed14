package in.namaste.launcher.permissions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** The rules of a broker by which it lets clients do things. */
public final class BrokerRules {

  private final Map<String, Object> settings;

  /**
   * @param bootstrapServers a listener where rules may be changed, as {@code host:port}
   */
  public BrokerRules(String bootstrapServers) {
    this(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }

  /**
   * @param settings by which a client comes in that may change rules
   */
  public BrokerRules(Map<String, Object> settings) {
    this.settings = Map.copyOf(settings);
  }

  /** Makes the rules these and no others: what the contracts do not say any more is withdrawn. */
  public void set(List<ServicePermissions> services)
      throws InterruptedException, ExecutionException {
    Set<AclBinding> wanted =
        services.stream().flatMap(service -> service.rules().stream()).collect(Collectors.toSet());
    try (Admin admin = Admin.create(settings)) {
      Set<AclBinding> known =
          new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
      admin.createAcls(wanted.stream().filter(rule -> !known.contains(rule)).toList()).all().get();
      admin
          .deleteAcls(
              known.stream()
                  .filter(rule -> !wanted.contains(rule))
                  .map(AclBinding::toFilter)
                  .toList())
          .all()
          .get();
    }
  }
}

package in.namaste.gateway.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** At {@code /q/health/started}: whether the bot can answer. The webhook is ready before it. */
@Startup
@ApplicationScoped
class MenuArrived implements HealthCheck {

  private final MenuBoard menu;

  MenuArrived(MenuBoard menu) {
    this.menu = menu;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("menu").status(menu.ready()).build();
  }
}

package in.namaste.journeys.town;

import in.namaste.launcher.NamasteSystem;
import java.net.URI;
import java.nio.file.Path;

/** What the tests started themselves. */
record EmbeddedTown(NamasteSystem system) implements Places {

  @Override
  public URI address(String service) {
    return URI.create(system.address(service));
  }

  @Override
  public String bootstrapServers() {
    return system.bootstrapServers();
  }

  @Override
  public Path accounts() {
    return system.data().resolve("accounts.txt");
  }
}

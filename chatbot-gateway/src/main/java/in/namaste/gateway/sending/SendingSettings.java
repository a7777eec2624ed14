package in.namaste.gateway.sending;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the district has laid down for sending. */
class SendingSettings {

  @Produces
  @Singleton
  QuietHours quietHours(@ConfigProperty(name = "namaste.district.dir") Path district) {
    return QuietHours.read(district);
  }
}

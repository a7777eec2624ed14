package in.namaste.sla.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether mails are sent: only where the district has named its mail server. */
@ApplicationScoped
public class MailSettings {

  private final boolean on;

  MailSettings(@ConfigProperty(name = "namaste.mail.host") Optional<String> host) {
    this.on = host.isPresent();
  }

  public boolean areOn() {
    return on;
  }
}

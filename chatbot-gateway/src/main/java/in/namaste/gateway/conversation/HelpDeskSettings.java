package in.namaste.gateway.conversation;

import in.namaste.gateway.dialogue.HelpDesk;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom a person can turn to, from the configuration. */
class HelpDeskSettings {

  @Produces
  @Singleton
  HelpDesk helpDesk(
      @ConfigProperty(name = "gateway.help.emergency") String emergency,
      @ConfigProperty(name = "gateway.help.office-hi") String officeHi,
      @ConfigProperty(name = "gateway.help.office-en") String officeEn) {
    return new HelpDesk(emergency, officeHi, officeEn);
  }
}

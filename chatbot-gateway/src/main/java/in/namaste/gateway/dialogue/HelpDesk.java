package in.namaste.gateway.dialogue;

/**
 * Whom a person can turn to, from configuration.
 *
 * @param emergency the number for danger to life, 112
 * @param officeHi where a person sits, in Hindi: office, hours, phone
 * @param officeEn the same in English
 */
public record HelpDesk(String emergency, String officeHi, String officeEn) {}

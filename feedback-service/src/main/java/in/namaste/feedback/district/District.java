package in.namaste.feedback.district;

/**
 * How the district is called and greeted.
 *
 * @param greetingHi what citizens write on WhatsApp to begin, and the word mark of the pages
 */
public record District(String nameHi, String nameEn, String greetingHi) {}

package in.namaste.demo.month;

import in.namaste.ticket.Complaint;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.util.List;
import java.util.UUID;

/**
 * Whoever complains, and in which words. Nobody is meant: all are marked as demo, and no phone in
 * India begins with a zero after +91.
 */
final class People {

  /** In front of every invented text. */
  static final String MARK_HI = "(डेमो) ";

  static final String MARK_EN = "(Demo) ";

  static final String HINDI = "hi";

  private static final List<String> NAMES_HI =
      List.of(
          "अनीता", "सुनील", "कविता", "राजेश", "मीना", "प्रदीप", "सरोज", "विकास", "पूनम", "धर्मबीर");

  private static final List<String> NAMES_EN = List.of("Anita", "Sunil", "Kavita", "Rajesh");

  private static final List<String> SINCE_HI =
      List.of("दो दिन से", "एक हफ्ते से", "कल शाम से", "पिछले महीने से", "आज सुबह से", "कई दिन से");

  private static final List<String> SINCE_EN =
      List.of("for two days", "for a week", "since last evening", "since this morning");

  private static final double SPEAKS_HINDI = 0.88;

  /** Some people write more than once. */
  private static final int PEOPLE = 1_600;

  private final Chance chance;

  People(Chance chance) {
    this.chance = chance;
  }

  String language() {
    return chance.happens(SPEAKS_HINDI) ? HINDI : "en";
  }

  Complaint complaint(
      UUID ticket, String language, CategoryPublished category, PlacePublished place) {
    int person = chance.below(PEOPLE);
    boolean hindi = language.equals(HINDI);
    return new Complaint(
        ticket,
        new UUID(0xDE30_0000_0000_4000L, 0x8000_0000_0000_0000L | person),
        "whatsapp",
        hindi
            ? NAMES_HI.get(person % NAMES_HI.size()) + " (डेमो)"
            : NAMES_EN.get(person % NAMES_EN.size()) + " (demo)",
        "+9100000%05d".formatted(person),
        null,
        hindi
            ? MARK_HI
                + "%s में %s %s। कृपया जल्दी ठीक कराएं।"
                    .formatted(place.nameHi(), chance.oneOf(SINCE_HI), category.nameHi())
            : MARK_EN
                + "%s: %s, %s. Please have it put right."
                    .formatted(place.nameEn(), category.nameEn(), chance.oneOf(SINCE_EN)),
        null);
  }

  /** Why it is not solved. */
  String notSolved() {
    return MARK_HI
        + chance.oneOf(
            List.of("अभी तक ठीक नहीं हुआ", "दो दिन बाद फिर वही हाल है", "कोई देखने नहीं आया"));
  }

  String answer() {
    return MARK_HI
        + chance.oneOf(List.of("मंदिर के पास वाली गली है", "शाम को घर पर मिलेंगे", "दो दिन से है"));
  }
}

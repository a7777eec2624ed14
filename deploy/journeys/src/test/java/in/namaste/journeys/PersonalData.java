package in.namaste.journeys;

import in.namaste.journeys.town.Town;
import java.util.regex.Pattern;

/** Finds the invented citizens' names and phones where they should not be. */
final class PersonalData {

  private static final Pattern PHONE = Pattern.compile("(?<!\\d)\\+?(91)?9800\\d{6}(?!\\d)");

  private PersonalData() {}

  static boolean in(String text) {
    return text.contains(Town.CITIZEN_NAME) || PHONE.matcher(text).find();
  }
}

package in.namaste.feedback.keeping;

import in.namaste.feedback.questions.Words;
import in.namaste.web.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Words of a question as they were typed.
 *
 * @param version of the question on the page that was acted from; 0 for a new question
 */
record WordsForm(long version, Words words) {

  static final WordsForm EMPTY = new WordsForm(0, new Words("", "", "", "", "", ""));

  static WordsForm of(MultivaluedMap<String, String> fields) {
    return new WordsForm(
        Versions.of(fields),
        new Words(
            oneLine(fields, "textHi"),
            oneLine(fields, "textEn"),
            oneLine(fields, "lowestHi"),
            oneLine(fields, "lowestEn"),
            oneLine(fields, "highestHi"),
            oneLine(fields, "highestEn")));
  }

  Faults faults() {
    Map<String, Fault> faults = new HashMap<>();
    TwoTongues.checkHindi("textHi", words.textHi(), Words.LONGEST_TEXT, faults);
    TwoTongues.checkEnglish("textEn", words.textEn(), Words.LONGEST_TEXT, faults);
    TwoTongues.checkHindi("lowestHi", words.lowestHi(), Words.LONGEST_END, faults);
    TwoTongues.checkEnglish("lowestEn", words.lowestEn(), Words.LONGEST_END, faults);
    TwoTongues.checkHindi("highestHi", words.highestHi(), Words.LONGEST_END, faults);
    TwoTongues.checkEnglish("highestEn", words.highestEn(), Words.LONGEST_END, faults);
    return new Faults(faults);
  }

  private static String oneLine(MultivaluedMap<String, String> fields, String name) {
    return TypedText.of(fields.getFirst(name)).replaceAll("\\s+", " ");
  }
}

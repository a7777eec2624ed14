package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Department;
import in.namaste.feedback.departments.Departments;
import in.namaste.web.TypedText;
import io.quarkus.qute.TemplateGlobal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds offices by words of their names, codes or departments, in either language. */
public final class OfficeSearch {

  /** Of what is searched for, in UTF-16 units: more is cut off. Pages' fields end there too. */
  @TemplateGlobal(name = "longestSearch")
  static final int LONGEST = 100;

  private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

  /** The dot below and signs that join: many keyboards leave them out. */
  private static final Pattern UNTYPED = Pattern.compile("[\u093c\u200c\u200d]");

  private final String typed;
  private final List<String> words;

  private OfficeSearch(String typed, List<String> words) {
    this.typed = typed;
    this.words = words;
  }

  /**
   * A search for offices that have all of these words.
   *
   * @param typed null or empty for all offices
   */
  public static OfficeSearch of(String typed) {
    String text = TypedText.upTo(LONGEST, typed);
    return new OfficeSearch(
        text, Arrays.stream(BLANKS.split(fold(text), -1)).filter(word -> !word.isEmpty()).toList());
  }

  /** What was typed, as it is shown again. */
  public String typed() {
    return typed;
  }

  /** False when nothing was typed: then every office is found. */
  public boolean isNarrow() {
    return !words.isEmpty();
  }

  public boolean finds(Office office, Departments.Names names) {
    Department department = names.of(office.departmentCode());
    String text =
        fold(
            String.join(
                " ",
                office.nameHi(),
                office.nameEn(),
                office.code(),
                department.nameHi(),
                department.nameEn()));
    return words.stream().allMatch(text::contains);
  }

  private static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return UNTYPED.matcher(apart).replaceAll("").replace('\u0901', '\u0902');
  }
}

package in.namaste.feedback.keeping;

import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.questions.Kept;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The places that questions were given in a form.
 *
 * @param places question code to place, from 1; those without a place are not asked
 */
record Choice(Map<String, Integer> places) {

  private static final String FIELD = "place_";
  private static final String PLACE = "[1-9][0-9]?";

  static Choice of(List<Kept> bank, MultivaluedMap<String, String> fields) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Kept kept : bank) {
      String code = kept.question().code();
      String typed = fields.getFirst(FIELD + code);
      if (isChoosable(kept) && typed != null && typed.strip().matches(PLACE)) {
        places.put(code, Integer.valueOf(typed.strip()));
      }
    }
    return new Choice(places);
  }

  static Choice of(Questionnaire asked) {
    Map<String, Integer> places = new LinkedHashMap<>();
    IntStream.rangeClosed(1, asked.others().size())
        .forEach(place -> places.put(asked.others().get(place - 1).code(), place));
    return new Choice(places);
  }

  /** The chosen ones in their order. */
  List<String> codes() {
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  boolean isTooMany() {
    return places.size() > Questionnaire.MOST - 1;
  }

  /** All that may be chosen, the chosen ones first and in order. */
  List<ChoiceView.Line> lines(List<Kept> bank) {
    return bank.stream()
        .filter(Choice::isChoosable)
        .map(Kept::question)
        .sorted(
            Comparator.comparingInt(
                question -> places.getOrDefault(question.code(), Integer.MAX_VALUE)))
        .map(
            question ->
                new ChoiceView.Line(
                    question,
                    places.containsKey(question.code())
                        ? String.valueOf(places.get(question.code()))
                        : ""))
        .toList();
  }

  private static boolean isChoosable(Kept kept) {
    return kept.offered() && !kept.question().isOverall();
  }
}

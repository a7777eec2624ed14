package in.namaste.feedback.answers;

import java.util.HashMap;
import java.util.Map;

/** Hours as the table has them, and what came in them since it was asked. */
final class HoursSoFar {

  private final Map<Code, HourSoFar> kept;
  private final Map<OfficeHour, Long> more = new HashMap<>();
  private final Map<Code, Long> moreByCode = new HashMap<>();

  HoursSoFar(Map<Code, HourSoFar> kept) {
    this.kept = Map.copyOf(kept);
  }

  /** What the hour of an answer was before it. */
  HourSoFar before(KeptAnswer answer) {
    Code code = Code.of(answer);
    HourSoFar hour = kept.get(code);
    return new HourSoFar(
        hour.byCode() + moreByCode.getOrDefault(code, 0L),
        hour.answers() + more.getOrDefault(answer.officeHour(), 0L),
        hour.believable(),
        hour.isReleased());
  }

  /** One more came; of those that something else than the hour speaks against none does. */
  void add(KeptAnswer answer, Standing standing) {
    if (standing.isCounted() || standing.isBurst()) {
      more.merge(answer.officeHour(), 1L, Long::sum);
      moreByCode.merge(Code.of(answer), 1L, Long::sum);
    }
  }

  /** One hour of one code. */
  record Code(OfficeHour hour, String counter, int batch) {

    static Code of(KeptAnswer answer) {
      return new Code(answer.officeHour(), answer.counter(), answer.batch());
    }
  }
}

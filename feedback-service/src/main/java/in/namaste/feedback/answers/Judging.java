package in.namaste.feedback.answers;

import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.batches.Batches;
import in.namaste.feedback.sources.FromSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds all that may speak against answers, in the caller's transaction. */
@ApplicationScoped
class Judging {

  private final Batches batches;
  private final Hours hours;
  private final Floods floods;

  Judging(Batches batches, Hours hours, Floods floods) {
    this.batches = batches;
    this.hours = hours;
    this.floods = floods;
  }

  /** How answers stand that are not kept yet, each after the ones before it. */
  Uni<List<Judged>> judge(List<FeedbackSubmitted> submitted) {
    Set<String> offices =
        submitted.stream().map(FeedbackSubmitted::officeCode).collect(Collectors.toSet());
    return batches
        .revoked(offices)
        .chain(
            revoked ->
                floods
                    .named(submitted.stream().map(FeedbackSubmitted::eventId).toList())
                    .chain(
                        named ->
                            hours
                                .before(submitted.stream().map(KeptAnswer::of).toList())
                                .map(soFar -> judge(submitted, revoked, named, soFar))));
  }

  private static List<Judged> judge(
      List<FeedbackSubmitted> submitted,
      Map<String, Set<Integer>> revoked,
      Set<UUID> named,
      HoursSoFar hours) {
    List<Judged> judged = new ArrayList<>();
    for (FeedbackSubmitted each : submitted) {
      KeptAnswer answer = KeptAnswer.of(each);
      Standing standing =
          Standing.of(
              named.contains(each.eventId())
                  ? Integer.valueOf(FromSource.FLOOD + 1)
                  : each.fromSource(),
              isRevoked(each, revoked),
              hours.before(answer));
      hours.add(answer, standing);
      judged.add(new Judged(each, standing));
    }
    return judged;
  }

  /** Of old records, which name no batch, nothing is known against it. */
  private static boolean isRevoked(FeedbackSubmitted one, Map<String, Set<Integer>> revoked) {
    return one.batch() != null
        && revoked.getOrDefault(one.officeCode(), Set.of()).contains(one.batch());
  }
}

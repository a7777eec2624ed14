package in.namaste.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import in.namaste.testing.Stored;
import in.namaste.testing.StoredLooks;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Strange requests to every route of a running service, each of which is to be answered, and none
 * as a failure of the service's own; and nothing is stored but what is excepted by name.
 *
 * @param port of this machine
 * @param beans of the service
 * @param leastRoutes fewer of them were not found rightly
 * @param topics that the service writes to before anything is in a table
 */
public record StrangeRequests(int port, BeanManager beans, int leastRoutes, List<String> topics) {

  /** How many failures of a route are told. */
  private static final int SHOWN = 2;

  /** Between the seed of a round and that of one with other requests. */
  private static final long OTHERS = 1_000;

  public StrangeRequests {
    topics = List.copyOf(topics);
  }

  /**
   * Sends them as somebody who has not signed in.
   *
   * @param each how many to each route
   * @param seed the same sends the same
   */
  public void ofAnybody(int each, long seed, MayChange may) throws Exception {
    send(AtTheDoor.ofAnybody(), each, seed, may);
  }

  /** Sends them as somebody who has signed in. */
  public void of(String session, int each, long seed, MayChange may) throws Exception {
    send(AtTheDoor.of(session), each, seed, may);
  }

  /**
   * Sends them with all that opens the doors, and wants an answer from behind each.
   *
   * @param shut routes behind which nobody may come here, each with the reason
   */
  public void behindTheDoors(
      Ingredients ingredients, int each, long seed, MayChange may, Map<String, String> shut)
      throws Exception {
    var forms = new PageForms(KnownPages.of(port, routes(), ingredients));
    Map<Route, List<Answer>> answers = send(new Inside(ingredients, forms), each, seed, may);
    Map<String, String> unseen = new TreeMap<>();
    answers.forEach(
        (route, given) -> {
          if (given.stream().noneMatch(Answer::isFromBehindTheDoor)) {
            unseen.put(route.name(), given.getFirst().status() + " " + given.getFirst().request());
          }
        });
    unseen.keySet().removeAll(shut.keySet());
    assertThat(unseen).as("routes behind whose doors nobody came").isEmpty();
  }

  private Map<Route, List<Answer>> send(Requests requests, int each, long seed, MayChange may)
      throws Exception {
    Sent sent = pass(requests, each, seed, may);
    Map<String, Set<String>> stored = sent.stored;
    if (!stored.isEmpty()) {
      // Clocks and what other tests left to be done change rows whenever they like. What a route
      // stores it stores again: of the same requests, or, where the same are known, of others.
      Map<String, Set<String>> again = pass(requests, each, seed, may).stored;
      Map<String, Set<String>> ofOthers = pass(requests, each, seed + OTHERS, may).stored;
      stored.forEach(
          (route, tables) ->
              tables.removeIf(
                  table -> !contains(again, route, table) && !contains(ofOthers, route, table)));
      stored.values().removeIf(Set::isEmpty);
    }
    Map<String, List<Answer>> failures = new TreeMap<>();
    sent.answers.forEach(
        (route, given) ->
            given.stream()
                .filter(Answer::isFailure)
                .limit(SHOWN)
                .forEach(
                    answer ->
                        failures
                            .computeIfAbsent(route.name(), name -> new ArrayList<>())
                            .add(answer)));
    assertSoftly(
        softly -> {
          softly.assertThat(failures).as("failures of the service's own").isEmpty();
          softly.assertThat(stored).as("stored though it should not be, by route").isEmpty();
        });
    return sent.answers;
  }

  private static boolean contains(Map<String, Set<String>> stored, String route, String table) {
    return stored.getOrDefault(route, Set.of()).contains(table);
  }

  /** What was answered to one round of requests, and what was stored meanwhile, by route. */
  private record Sent(Map<Route, List<Answer>> answers, Map<String, Set<String>> stored) {}

  private Sent pass(Requests requests, int each, long seed, MayChange may) throws Exception {
    Fuzz fuzz = new Fuzz(port, requests, seed);
    Map<Route, List<Answer>> answers = new TreeMap<>(Comparator.comparing(Route::name));
    Map<String, Set<String>> stored = new TreeMap<>();
    try (var looks = new StoredLooks(topics)) {
      Stored before = looks.settled();
      for (Route route : inTurn(may)) {
        answers.put(route, fuzz.send(route, each));
        Stored after = looks.now();
        note(stored, route.name(), before.changed(after), may.of(route));
        before = after;
      }
      note(stored, "what followed", before.changed(looks.settled()), may.all());
    }
    return new Sent(answers, stored);
  }

  private static void note(
      Map<String, Set<String>> stored, String by, Set<String> changed, Set<String> allowed) {
    changed.removeAll(allowed);
    if (!changed.isEmpty()) {
      stored.put(by, changed);
    }
  }

  private List<Route> inTurn(MayChange may) throws Exception {
    return routes().stream()
        .sorted(Comparator.comparingInt(may::turn).thenComparing(Route::name))
        .toList();
  }

  private List<Route> routes() throws Exception {
    List<Route> routes = RunningRoutes.of(port, beans);
    assertThat(routes).hasSizeGreaterThan(leastRoutes);
    return routes;
  }
}

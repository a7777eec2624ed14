package in.namaste.feedback;

import in.namaste.testing.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;

/** Public figures as a test wants them, without so many answers. */
public final class Published {

  private static final String ADD =
      """
      insert into published (office_code, counter, question, question_version, week, score, n)
      values (:office, :counter, :question, 1, :week, :score, :n)
      """;

  private Published() {}

  /** Adds overall answers of the whole office's code, from worst to best. */
  public static void add(String office, Week week, long... worstToBest) throws Throwable {
    add(office, "", Question.OVERALL, week, worstToBest);
  }

  /** Adds answers to a question at a counter, from worst to best, once the office is there. */
  public static void add(
      String office, String counter, String question, Week week, long... worstToBest)
      throws Throwable {
    Topic.named(OfficeEvent.TOPIC).await(record -> office.equals(Topic.key(record)));
    for (int score = Scores.WORST; score <= Scores.BEST; score++) {
      int now = score;
      VertxContextSupport.subscribeAndAwait(
          () ->
              Panache.withTransaction(
                  () ->
                      Panache.getSession()
                          .chain(
                              session ->
                                  session
                                      .createNativeQuery(ADD)
                                      .setParameter("office", office)
                                      .setParameter("counter", counter)
                                      .setParameter("question", question)
                                      .setParameter("week", week.monday())
                                      .setParameter("score", now)
                                      .setParameter("n", worstToBest[now - 1])
                                      .executeUpdate())));
    }
  }
}

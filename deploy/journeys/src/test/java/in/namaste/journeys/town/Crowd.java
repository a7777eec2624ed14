package in.namaste.journeys.town;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Many who do something at the same time. */
public final class Crowd implements AutoCloseable {

  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> stories = new ArrayList<>();

  private Crowd() {}

  /** Does the same thing so many times at once and gives back what came of each. */
  public static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException {
    var start = new CountDownLatch(1);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        running.add(
            workers.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(result(one));
      }
      return results;
    }
  }

  /** Everyone tells the same story at the same time; fails if one of them has. */
  public static <T> void each(Collection<T> people, Consumer<T> story) throws InterruptedException {
    try (var crowd = new Crowd()) {
      people.forEach(one -> crowd.stories.add(crowd.people.submit(() -> story.accept(one))));
    }
  }

  /** So many people begin to tell their story; {@link #close} waits until all have told it. */
  public static Crowd telling(int size, Runnable story) {
    var crowd = new Crowd();
    for (int i = 0; i < size; i++) {
      crowd.stories.add(crowd.people.submit(story));
    }
    return crowd;
  }

  /** Waits until every story is told; fails if one of them has. */
  @Override
  public void close() throws InterruptedException {
    try (people) {
      for (Future<?> story : stories) {
        result(story);
      }
    }
  }

  private static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError("One of many failed", e.getCause());
    }
  }
}

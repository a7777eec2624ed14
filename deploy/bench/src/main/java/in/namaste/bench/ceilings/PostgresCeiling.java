package in.namaste.bench.ceilings;

import in.namaste.bench.pace.Pace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How many transactions of two inserts this PostgreSQL commits, with nothing else going on. */
public final class PostgresCeiling {

  /** As many connections as a service's pool has. */
  private static final int CONNECTIONS = 8;

  private static final Duration WARM_UP = Duration.ofSeconds(1);
  private static final String TABLE = "bench_ceiling";
  private static final String WORDS = "x".repeat(150);

  private final DataSource database;

  /**
   * @param database where a table may be made; it is removed again
   */
  public PostgresCeiling(DataSource database) {
    this.database = database;
  }

  /** Commits transactions of two inserts of some 150 bytes over 8 connections. */
  public Pace measure(Duration duration)
      throws SQLException, InterruptedException, ExecutionException {
    execute("drop table if exists " + TABLE);
    execute("create table " + TABLE + " (id bigserial primary key, words text not null)");
    try {
      commit(WARM_UP);
      return commit(duration);
    } finally {
      execute("drop table " + TABLE);
    }
  }

  private Pace commit(Duration duration) throws InterruptedException, ExecutionException {
    Histogram micros = new ConcurrentHistogram(3);
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    try (ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        running.add(
            workers.submit(
                () -> {
                  work(end, micros);
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    return Pace.of(micros, System.nanoTime() - start);
  }

  private void work(long end, Histogram micros) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into " + TABLE + " (words) values (?)")) {
      connection.setAutoCommit(false);
      while (System.nanoTime() < end) {
        long begun = System.nanoTime();
        for (int row = 0; row < 2; row++) {
          insert.setString(1, WORDS);
          insert.executeUpdate();
        }
        connection.commit();
        micros.recordValue((System.nanoTime() - begun) / 1_000);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

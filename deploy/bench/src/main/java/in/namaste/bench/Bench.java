package in.namaste.bench;

import in.namaste.bench.ceilings.KafkaCeiling;
import in.namaste.bench.ceilings.PostgresCeiling;
import in.namaste.bench.load.Conversations;
import in.namaste.bench.load.Crowd;
import in.namaste.bench.load.Flood;
import in.namaste.bench.load.Stage;
import in.namaste.bench.load.SteadyLoad;
import in.namaste.bench.meta.Gateway;
import in.namaste.bench.pace.Pace;
import in.namaste.bench.phones.Simulator;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** One run: the ceilings of the machine first, then the system on the same machine. */
final class Bench {

  /** Enough for the throughput of one producer, far from its memory. */
  private static final int MANY_IN_FLIGHT = 20_000;

  /** As many as the flood has connections. */
  private static final int FEW_IN_FLIGHT = 64;

  private static final int CITIZENS = 32;
  private static final double CALM_RATE = 20;

  private final Target target;
  private final Plan plan;
  private final Consumer<String> progress;
  private final Stage stage;

  Bench(Target target, Plan plan, Consumer<String> progress) {
    this.target = target;
    this.plan = plan;
    this.progress = progress;
    this.stage =
        new Stage(
            new Gateway(target.gateway()),
            target.number(),
            new Simulator(target.simulator()),
            new Crowd());
  }

  Figures run() throws InterruptedException, ExecutionException, SQLException {
    progress.accept("ceilings: Kafka");
    var kafka = new KafkaCeiling(target.bootstrapServers());
    Pace kafkaMany = kafka.measure(plan.ceiling(), MANY_IN_FLIGHT, 5);
    Pace kafkaFew = kafka.measure(plan.ceiling(), FEW_IN_FLIGHT, 0);
    progress.accept("ceilings: PostgreSQL");
    Optional<Pace> postgres = postgres();

    stage.simulator().set("{\"statuses\":[]}");
    progress.accept("warming up with whole conversations");
    Pace warm = new Conversations(stage).run(CITIZENS, plan.warmUp());
    progress.accept("conversations (after %.1f/s while warming up)".formatted(warm.perSecond()));
    Pace grievances = new Conversations(stage).run(CITIZENS, plan.conversations());
    progress.accept("flood of webhooks, until all are replied to");
    Flood.Result flood = new Flood(stage).run(plan.flood(), plan.drain());
    progress.accept("calm round");
    SteadyLoad.Result calm = new SteadyLoad(stage).run(CALM_RATE, plan.steady(), plan.drain());
    Optional<SteadyLoad.Result> sustained =
        new SustainedRate(new SteadyLoad(stage), plan, progress).find(flood.replies().perSecond());
    return new Figures(kafkaMany, kafkaFew, postgres, flood, calm, sustained, CITIZENS, grievances);
  }

  private Optional<Pace> postgres() throws InterruptedException, ExecutionException, SQLException {
    return target.database().isEmpty()
        ? Optional.empty()
        : Optional.of(new PostgresCeiling(target.database().get()).measure(plan.ceiling()));
  }
}

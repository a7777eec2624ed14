package in.namaste.simulator.graph;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Json;
import in.namaste.simulator.Refusal;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.inspect.Counts;
import in.namaste.simulator.inspect.Fault;
import in.namaste.simulator.inspect.Faults;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Lets a request go wrong where a fault was asked for. */
@Singleton
class Troubles {

  private final Faults faults;
  private final Counts counts;
  private final Chats chats;

  Troubles(Faults faults, Counts counts, Chats chats) {
    this.faults = faults;
    this.counts = counts;
    this.chats = chats;
  }

  /**
   * Does the work, with the fault that is due.
   *
   * @param where messages or media
   * @param address whom it is for, null if nobody
   * @param work makes the answer; given the code of the failure that is to follow, if any
   */
  Uni<Response> around(
      String where,
      String address,
      HttpServerRequest request,
      Function<OptionalInt, Response> work) {
    Optional<Fault> due = faults.next(where, address);
    if (due.isEmpty()) {
      return Uni.createFrom().item(work.apply(OptionalInt.empty()));
    }
    Fault fault = due.get();
    counts.add("faults");
    if (address != null) {
      chats.notice(address, "fault", Json.write(fault));
    }
    return switch (fault.action()) {
      case REFUSE ->
          throw new Refusal(GraphError.of(fault.code(), "asked for by a switch of the simulator"));
      case HTTP -> Uni.createFrom().item(Response.status(fault.status()).build());
      case DELAY ->
          Uni.createFrom()
              .item(work.apply(OptionalInt.empty()))
              .onItem()
              .delayIt()
              .by(Duration.ofMillis(fault.millis()));
      case DROP_BEFORE -> hangUp(request);
      case DROP_AFTER ->
          Uni.createFrom().item(work.apply(OptionalInt.empty())).chain(accepted -> hangUp(request));
      case FAIL_LATER -> Uni.createFrom().item(work.apply(OptionalInt.of(fault.code())));
    };
  }

  private static Uni<Response> hangUp(HttpServerRequest request) {
    return Uni.createFrom()
        .completionStage(request.connection().close().toCompletionStage())
        .chain(() -> Uni.createFrom().nothing());
  }
}

package in.namaste.simulator.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.simulator.GraphError;
import in.namaste.simulator.Json;
import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.SimulatorConfig;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.Citizen;
import in.namaste.simulator.inspect.Switches;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the business what became of a message: sent, delivered, read, or failed. */
@Singleton
public class Statuses {

  private static final long STEP_MILLIS = 150;

  private final Vertx vertx;
  private final WebhookSender sender;
  private final Chats chats;
  private final Switches switches;
  private final SimulatorClock clock;
  private final Envelope envelope;

  Statuses(
      Vertx vertx,
      WebhookSender sender,
      Chats chats,
      Switches switches,
      SimulatorClock clock,
      SimulatorConfig config) {
    this.vertx = vertx;
    this.sender = sender;
    this.chats = chats;
    this.switches = switches;
    this.clock = clock;
    this.envelope = new Envelope(config.phoneNumberId(), config.number());
  }

  /** Starts the steps of an accepted message, as many of them as are switched on. */
  public void follow(Citizen citizen, String wamid, String type, String callbackData) {
    // Meta reports nothing beyond sent for reactions.
    List<String> steps =
        type.equals("reaction")
            ? switches.now().statuses().stream().filter("sent"::equals).toList()
            : switches.now().statuses();
    int run = sender.run();
    long delay = 0;
    for (String step : steps) {
      delay += STEP_MILLIS;
      vertx.setTimer(delay, timer -> report(run, citizen, wamid, step, callbackData));
    }
  }

  /** Reports, a moment after acceptance, that a message could not be delivered. */
  public void fail(Citizen citizen, String wamid, int code, String callbackData) {
    int run = sender.run();
    vertx.setTimer(
        STEP_MILLIS,
        timer -> {
          if (run != sender.run()) {
            return;
          }
          ObjectNode status = status(wamid, "failed", callbackData);
          if (Citizen.isPhone(citizen.phone())) {
            status.put("recipient_id", citizen.phone());
          }
          ObjectNode error = status.putArray("errors").addObject();
          error.put("code", code);
          error.put("title", GraphError.titleOf(code));
          error.put("message", GraphError.titleOf(code));
          error.putObject("error_data").put("details", "asked for by a switch of the simulator");
          chats.state(wamid, "failed");
          sender.post(envelope.status(null, status), outcome -> {});
        });
  }

  private void report(int run, Citizen citizen, String wamid, String step, String callbackData) {
    if (run != sender.run()) {
      return;
    }
    ObjectNode status = status(wamid, step, callbackData);
    Envelope.address(citizen, status, "recipient_id", "recipient_user_id");
    if (!step.equals("read")) {
      status
          .putObject("pricing")
          .put("billable", false)
          .put("pricing_model", "PMP")
          .put("type", "free_customer_service")
          .put("category", "service");
    }
    chats.state(wamid, step);
    sender.post(envelope.status(citizen, status), outcome -> {});
  }

  private ObjectNode status(String wamid, String step, String callbackData) {
    ObjectNode status = Json.object();
    status.put("id", wamid);
    status.put("status", step);
    status.put("timestamp", Long.toString(clock.now().getEpochSecond()));
    if (!callbackData.isEmpty()) {
      status.put("biz_opaque_callback_data", callbackData);
    }
    return status;
  }
}

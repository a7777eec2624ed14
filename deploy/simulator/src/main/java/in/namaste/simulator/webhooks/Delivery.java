package in.namaste.simulator.webhooks;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * One webhook on its way.
 *
 * @param run the run of the simulator it belongs to, see {@link WebhookSender#run()}
 * @param told hears how it fares
 * @param number of the attempt, from 1
 * @param waited all pauses before it
 */
public record Delivery(
    Buffer body, String signature, int run, Consumer<Outcome> told, int number, Duration waited) {

  /** How a webhook fares. */
  public enum Outcome {
    /** Answered with 200. */
    RECEIVED,
    /** Refused or not answered; will be tried again. */
    WAITING,
    /** Given up. */
    LOST
  }

  /** The next attempt, after the pause that is due. */
  Delivery next() {
    return new Delivery(body, signature, run, told, number + 1, waited.plus(Backoff.after(number)));
  }
}

package in.namaste.bench.phones;

import in.namaste.bench.meta.BusinessNumber;
import in.namaste.bench.meta.Citizen;
import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.meta.Gateway;
import in.namaste.bench.meta.SignedWebhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One citizen's phone: sends by webhook, as Meta does, and receives what was sent through the Graph
 * API. One thread sends and waits; another one delivers.
 */
public final class Chat {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final long RETRY_PAUSE_NANOS = 200_000_000;

  private final Citizen citizen;
  private final BusinessNumber number;
  private final Gateway gateway;
  private final Clock clock;
  private final List<Outgoing> received = new ArrayList<>();
  private int read;

  Chat(Citizen citizen, BusinessNumber number, Gateway gateway, Clock clock) {
    this.citizen = citizen;
    this.number = number;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Who holds the phone. */
  public Citizen citizen() {
    return citizen;
  }

  /** Types words. */
  public Chat say(String words) {
    return send(CitizenMessage.text(words));
  }

  /** Waits until something with this title or id can be tapped, and taps it. */
  public Chat tap(String titleOrId) {
    Outgoing message = await("the option " + titleOrId, sent -> sent.option(titleOrId).isPresent());
    return send(CitizenMessage.tap(message, message.option(titleOrId).orElseThrow()));
  }

  /** Waits until something whose id begins so can be tapped, and taps the first of them. */
  public Chat tapFirst(String idPrefix) {
    Outgoing message =
        await("an option " + idPrefix, sent -> sent.firstOption(idPrefix).isPresent());
    return send(CitizenMessage.tap(message, message.firstOption(idPrefix).orElseThrow()));
  }

  /**
   * Sends any message; what came before it counts as read. A webhook that is refused or not
   * answered is tried again for up to a minute, as Meta does for days.
   */
  public Chat send(CitizenMessage message) {
    markRead();
    SignedWebhook webhook = webhook(message);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int status = tryPost(webhook);
    while (status != 200) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The webhook was answered with " + status);
      }
      LockSupport.parkNanos(RETRY_PAUSE_NANOS);
      status = tryPost(webhook);
    }
    return this;
  }

  private int tryPost(SignedWebhook webhook) {
    try {
      return post(webhook);
    } catch (UncheckedIOException nobodyThere) {
      return 0;
    }
  }

  /** The webhook by which Meta would bring this message now. */
  public SignedWebhook webhook(CitizenMessage message) {
    return number.webhook(citizen, clock.instant(), message);
  }

  /** Posts a webhook and gives back the status, leaving what was read as it is. */
  public int post(SignedWebhook webhook) {
    try {
      return gateway.post(webhook);
    } catch (IOException e) {
      throw new UncheckedIOException("The gateway does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Waits for a message not read yet that contains these words. */
  public Outgoing hears(String words) {
    return await("\"" + words + "\"", message -> message.words().contains(words));
  }

  /** Waits up to a minute for a message not read yet that fits. */
  public synchronized Outgoing await(String what, Predicate<Outgoing> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (unread().noneMatch(wanted)) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError(
              "%s waited in vain for %s; came: %s"
                  .formatted(citizen.phone(), what, unread().map(Chat::inShort).toList()));
        }
        wait(left);
      }
      return unread().filter(wanted).findFirst().orElseThrow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** All messages since the beginning. */
  public synchronized List<Outgoing> history() {
    return List.copyOf(received);
  }

  /** What came counts as read: {@link #await} looks only at later messages. */
  public synchronized void markRead() {
    read = received.size();
  }

  synchronized void receive(Outgoing message) {
    received.add(message);
    notifyAll();
  }

  private Stream<Outgoing> unread() {
    return received.subList(read, received.size()).stream();
  }

  private static String inShort(Outgoing message) {
    return message.words() + " " + message.options().stream().map(Option::title).toList();
  }
}

package in.namaste.simulator.inspect;

import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.EntryView;
import in.namaste.simulator.media.MediaStore;
import in.namaste.simulator.webhooks.WebhookSender;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** For tests and the load generator: what was sent, what was refused, and the switches. */
@Path("/simulator")
public class InspectionResource {

  private static final int MOST = 5000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Chats chats;
  private final Refusals refusals;
  private final Switches switches;
  private final Faults faults;
  private final Counts counts;
  private final MediaStore media;
  private final WebhookSender sender;

  InspectionResource(
      Chats chats,
      Refusals refusals,
      Switches switches,
      Faults faults,
      Counts counts,
      MediaStore media,
      WebhookSender sender) {
    this.chats = chats;
    this.refusals = refusals;
    this.switches = switches;
    this.faults = faults;
    this.counts = counts;
    this.media = media;
    this.sender = sender;
  }

  /**
   * Accepted messages.
   *
   * @param latest the number to ask after next time
   * @param oldest the oldest number still kept; a gap below it was forgotten
   */
  public record Messages(List<EntryView> messages, long latest, long oldest) {}

  /** Refused bodies, with the number to ask after next time. */
  public record RefusedList(List<Refused> refused, long latest) {}

  /**
   * Accepted messages after a number.
   *
   * @param wait for so many milliseconds at most, when there is none yet
   */
  @GET
  @Path("/messages")
  public Messages messages(
      @RestQuery String to,
      @RestQuery long after,
      @RestQuery @DefaultValue("500") int limit,
      @RestQuery @DefaultValue("true") boolean bodies,
      @RestQuery long wait)
      throws InterruptedException {
    long longest = Math.clamp(wait, 0, LONGEST_WAIT.toMillis());
    chats.awaitAccepted(to, after, Duration.ofMillis(longest));
    int most = Math.clamp(limit, 1, MOST);
    long latest = chats.latestSeq();
    List<EntryView> found = chats.accepted(to, after, most);
    if (found.size() == most) {
      latest = found.getLast().seq();
    } else if (!found.isEmpty()) {
      latest = Math.max(latest, found.getLast().seq());
    }
    List<EntryView> shown = bodies ? found : found.stream().map(EntryView::bare).toList();
    return new Messages(shown, latest, chats.oldestSeq());
  }

  @GET
  @Path("/refused")
  public RefusedList refused(
      @RestQuery String to, @RestQuery long after, @RestQuery @DefaultValue("500") int limit) {
    return new RefusedList(
        refusals.after(to, after, Math.clamp(limit, 1, MOST)), chats.latestSeq());
  }

  @GET
  @Path("/stats")
  public Map<String, Object> stats() {
    Map<String, Object> webhooks = new LinkedHashMap<>();
    for (String name : List.of("posted", "answered200", "retries", "givenUp")) {
      webhooks.put(name, counts.of("webhooks." + name));
    }
    webhooks.put("pending", sender.pending());
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("accepted", counts.of("accepted"));
    stats.put("acceptedByType", counts.group("accepted."));
    stats.put("refused", counts.of("refused"));
    stats.put("refusedByCode", counts.group("refused."));
    for (String name : List.of("readReceipts", "inbound", "mediaResolved", "mediaDownloads")) {
      stats.put(name, counts.of(name));
    }
    stats.put("faults", counts.of("faults"));
    stats.put("webhooks", webhooks);
    stats.put("seq", chats.latestSeq());
    return stats;
  }

  @GET
  @Path("/settings")
  public Settings settings() {
    return switches.now();
  }

  @PUT
  @Path("/settings")
  public Settings change(Settings change) {
    return switches.change(change);
  }

  @GET
  @Path("/faults")
  public List<Fault> faults() {
    return faults.all();
  }

  @POST
  @Path("/faults")
  public Fault add(Fault fault) {
    return faults.add(fault);
  }

  @DELETE
  @Path("/faults")
  public void clearFaults() {
    faults.clear();
  }

  @DELETE
  @Path("/faults/{id}")
  public void removeFault(@PathParam("id") long id) {
    faults.remove(id);
  }

  /** Everything as after a start, but numbers go on. */
  @DELETE
  @Path("/state")
  public void reset() {
    sender.reset();
    faults.clear();
    switches.reset();
    chats.reset();
    refusals.clear();
    media.clear();
    counts.reset();
  }
}

package in.namaste.simulator.phone;

import in.namaste.simulator.Misuse;
import in.namaste.simulator.chats.ChatView;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.Citizen;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The citizens themselves. */
@Path("/simulator/citizens")
public class CitizenResource {

  private static final int MOST = 500;

  private final Chats chats;

  CitizenResource(Chats chats) {
    this.chats = chats;
  }

  /** What may be set of a citizen; what is absent stays. */
  public record CitizenChange(
      String name, Boolean hidesPhone, Boolean reachable, Instant lastInbound) {}

  @GET
  public List<ChatView> all() {
    return chats.latest(MOST);
  }

  @PUT
  @Path("/{phone}")
  public ChatView save(@PathParam("phone") String phone, CitizenChange change) {
    if (!Citizen.isPhone(phone)) {
      throw new Misuse("a phone is 7 to 15 digits with country code, no plus");
    }
    chats.save(
        phone,
        old ->
            new Citizen(
                phone,
                Objects.requireNonNullElse(change.name(), old.name()),
                Objects.requireNonNullElse(change.hidesPhone(), old.hidesPhone()),
                Objects.requireNonNullElse(change.reachable(), old.reachable())));
    if (change.lastInbound() != null) {
      chats.lastInbound(phone, change.lastInbound());
    }
    return chats.view(phone).orElseThrow();
  }
}

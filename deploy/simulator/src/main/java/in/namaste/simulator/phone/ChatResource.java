package in.namaste.simulator.phone;

import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.chats.ChatView;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.EntryView;
import in.namaste.simulator.rules.Template;
import in.namaste.simulator.rules.Templates;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What the phone page reads. */
@Path("/simulator")
public class ChatResource {

  private static final int MOST = 200;

  private final Chats chats;
  private final Live live;
  private final SimulatorClock clock;
  private final List<Template> templates = Templates.approved().all();

  ChatResource(Chats chats, Live live, SimulatorClock clock) {
    this.chats = chats;
    this.live = live;
    this.clock = clock;
  }

  /**
   * A chat and what is new in it.
   *
   * @param first number of the oldest message kept; a page drops what is older
   * @param now the time in the simulated world, by which days and the 24-hour window are told
   */
  public record ChatPage(ChatView chat, long first, Instant now, List<EntryView> entries) {}

  @GET
  @Path("/chats")
  public List<ChatView> chats() {
    return chats.latest(MOST);
  }

  @GET
  @Path("/chats/{address}")
  public ChatPage chat(@PathParam("address") String address, @RestQuery long after) {
    ChatView chat = chats.view(address).orElseThrow(NotFoundException::new);
    return new ChatPage(chat, chats.firstSeq(address), clock.now(), chats.since(address, after));
  }

  @GET
  @Path("/live")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  public Multi<Live.Nudge> live() {
    return live.nudges();
  }

  @GET
  @Path("/templates")
  public List<Template> templates() {
    return templates;
  }
}

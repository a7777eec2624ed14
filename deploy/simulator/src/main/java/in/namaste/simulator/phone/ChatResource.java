package in.namaste.simulator.phone;

import in.namaste.simulator.chats.ChatView;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.EntryView;
import in.namaste.simulator.media.Media;
import in.namaste.simulator.media.MediaStore;
import in.namaste.simulator.rules.Template;
import in.namaste.simulator.rules.Templates;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What the phone page reads. */
@Path("/simulator")
public class ChatResource {

  private static final int MOST = 200;

  private final Chats chats;
  private final MediaStore store;
  private final Live live;
  private final List<Template> templates = Templates.approved().all();

  ChatResource(Chats chats, MediaStore store, Live live) {
    this.chats = chats;
    this.store = store;
    this.live = live;
  }

  /**
   * A chat and what is new in it.
   *
   * @param first number of the oldest message kept; a page drops what is older
   */
  public record ChatPage(ChatView chat, long first, List<EntryView> entries) {}

  @GET
  @Path("/chats")
  public List<ChatView> chats() {
    return chats.latest(MOST);
  }

  @GET
  @Path("/chats/{address}")
  public ChatPage chat(@PathParam("address") String address, @RestQuery long after) {
    ChatView chat = chats.view(address).orElseThrow(NotFoundException::new);
    return new ChatPage(chat, chats.firstSeq(address), chats.since(address, after));
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

  /** A file for the page to show; without a token, as everything under this path. */
  @GET
  @Path("/media/{id}")
  public Response media(@PathParam("id") String id) {
    Media media = store.find(id).orElseThrow(NotFoundException::new);
    // Only kinds a browser shows without running them; the rest is offered as a download.
    boolean harmless = media.mimeType().matches("(image/(jpeg|png|webp|gif)|audio/.*|video/.*)");
    return Response.ok(media.file())
        .type(harmless ? media.mimeType() : MediaType.APPLICATION_OCTET_STREAM)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}

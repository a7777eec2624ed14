package in.namaste.simulator.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.simulator.Json;
import in.namaste.simulator.Misuse;
import in.namaste.simulator.SimulatorConfig;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.Citizen;
import in.namaste.simulator.media.Media;
import in.namaste.simulator.media.MediaStore;
import in.namaste.simulator.rules.Templates;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** What citizens do with their phones; used by the page and by tests alike. */
@Path("/simulator/citizens")
public class WritingResource {

  private final Chats chats;
  private final WritingMessages writing;
  private final MediaStore store;
  private final Samples samples;
  private final String number;
  private final Taps taps;

  WritingResource(
      Chats chats,
      WritingMessages writing,
      MediaStore store,
      Samples samples,
      SimulatorConfig config) {
    this.chats = chats;
    this.writing = writing;
    this.store = store;
    this.samples = samples;
    this.number = config.number();
    this.taps = new Taps(Templates.approved(), number);
  }

  @POST
  @Path("/{phone}/text")
  public Response text(@PathParam("phone") String phone, JsonNode body) {
    JsonNode asked = given(body);
    ObjectNode message = message("text", asked);
    message.putObject("text").put("body", required(asked, "body"));
    return sent(phone, message);
  }

  @POST
  @Path("/{phone}/reply")
  public Response reply(@PathParam("phone") String phone, JsonNode body) {
    JsonNode asked = given(body);
    Taps.Tap tap =
        new Taps.Tap(
            asked.path("message").textValue(),
            asked.path("id").textValue(),
            asked.path("title").textValue());
    ObjectNode reply =
        taps.reply(chats.since(phone, 0), tap)
            .orElseThrow(() -> new NotFoundException("no message of this chat offers that"));
    return sent(phone, reply);
  }

  @POST
  @Path("/{phone}/{kind:image|video|audio|document|sticker}")
  public Response media(
      @PathParam("phone") String phone, @PathParam("kind") String kind, JsonNode body) {
    JsonNode asked = given(body);
    Media media = mediaFor(kind, asked.path("mediaId").textValue());
    ObjectNode message = message(kind, asked);
    ObjectNode content = message.putObject(kind);
    content.put("id", media.id());
    content.put("mime_type", media.mimeType());
    content.put("sha256", media.sha256Base64());
    if (asked.hasNonNull("caption")) {
      content.put("caption", asked.get("caption").asText());
    }
    if (kind.equals("audio")) {
      content.put("voice", media.mimeType().startsWith("audio/ogg"));
    } else if (kind.equals("document")) {
      content.put("filename", asked.path("filename").asText(media.filename()));
    } else if (kind.equals("sticker")) {
      content.put("animated", false);
    }
    return sent(phone, message);
  }

  @POST
  @Path("/{phone}/location")
  public Response location(@PathParam("phone") String phone, JsonNode body) {
    JsonNode asked = given(body);
    if (!asked.path("latitude").isNumber() || !asked.path("longitude").isNumber()) {
      throw new Misuse("latitude and longitude must be numbers");
    }
    ObjectNode message = message("location", asked);
    ObjectNode location = message.putObject("location");
    for (String key : List.of("latitude", "longitude", "name", "address")) {
      if (asked.hasNonNull(key)) {
        location.set(key, asked.get(key));
      }
    }
    return sent(phone, message);
  }

  /** Shares the citizen's own number, the answer to a contact request. */
  @POST
  @Path("/{phone}/contact")
  public Response contact(@PathParam("phone") String phone, JsonNode body) {
    JsonNode asked = given(body);
    String name = chats.citizen(phone).map(Citizen::name).orElse("");
    ObjectNode message = message("contacts", asked);
    ObjectNode card = message.putArray("contacts").addObject();
    card.putObject("name").put("formatted_name", name).put("first_name", name);
    card.putArray("phones")
        .addObject()
        .put("phone", "+" + phone)
        .put("wa_id", phone)
        .put("type", "CELL");
    card.put("origin", "contact_request");
    return sent(phone, message);
  }

  /** Any message at all, for kinds that have no shortcut here. */
  @POST
  @Path("/{phone}/raw")
  public Response raw(@PathParam("phone") String phone, ObjectNode message) {
    return sent(phone, message);
  }

  private Response sent(String phone, ObjectNode message) {
    return Response.accepted(Map.of("id", writing.write(phone, message))).build();
  }

  private ObjectNode message(String type, JsonNode asked) {
    ObjectNode message = Json.object();
    if (asked.path("context").isTextual()) {
      message.putObject("context").put("from", number).put("id", asked.get("context").textValue());
    }
    return message.put("type", type);
  }

  private Media mediaFor(String kind, String id) {
    if (id != null) {
      return store.find(id).orElseThrow(() -> new NotFoundException("no such media"));
    }
    return switch (kind) {
      case "image" -> samples.photo();
      case "audio" -> samples.voice();
      case "document" -> samples.document();
      default -> throw new Misuse("mediaId is required for " + kind);
    };
  }

  /** A call without a body asks for nothing in particular. */
  private static JsonNode given(JsonNode body) {
    return body == null || !body.isObject() ? Json.object() : body;
  }

  private static String required(JsonNode asked, String key) {
    String value = asked.path(key).asText("");
    if (value.isBlank()) {
      throw new Misuse(key + " is required");
    }
    return value;
  }
}

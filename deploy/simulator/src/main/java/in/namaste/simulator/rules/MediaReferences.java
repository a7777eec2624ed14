package in.namaste.simulator.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the media ids a message refers to, wherever media may stand in it. */
final class MediaReferences {

  private static final List<String> KINDS =
      List.of("image", "video", "audio", "document", "sticker");

  private MediaReferences() {}

  static List<String> in(JsonNode body) {
    List<String> ids = new ArrayList<>();
    collect(body, ids);
    collect(body.path("interactive").path("header"), ids);
    for (JsonNode component : body.path("template").path("components")) {
      component.path("parameters").forEach(parameter -> collect(parameter, ids));
    }
    return List.copyOf(ids);
  }

  private static void collect(JsonNode holder, List<String> ids) {
    for (String kind : KINDS) {
      JsonNode id = holder.path(kind).path("id");
      if (id.isTextual()) {
        ids.add(id.textValue());
      }
    }
  }
}

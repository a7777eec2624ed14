package in.namaste.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import java.util.UUID;

/** A directory as small as can be: one department, one category, one block, one village. */
final class District {

  private static final ObjectMapper JSON = new ObjectMapper();

  private District() {}

  /** Publishes it, made of the golden examples. */
  static void publish() {
    Topic directory = Topic.named("directory");
    directory.send("department:PHED", Contracts.example("DepartmentPublished"));
    directory.send("category:PHED.NOWATER", Contracts.example("CategoryPublished"));
    directory.send("post:PHED.NODAL", Contracts.example("PostPublished"));
    directory.send("place:V-061572", Contracts.example("PlacePublished"));
    directory.send("place:B-MEHAM", block());
    Topic.named("offices").send("PHED-ROHTAK", Contracts.example("OfficePublished"));
  }

  private static String block() {
    try {
      ObjectNode block = (ObjectNode) JSON.readTree(Contracts.example("PlacePublished"));
      block.put("eventId", UUID.randomUUID().toString());
      block.put("code", "B-MEHAM").put("nameHi", "महम").put("nameEn", "Meham");
      block.put("level", "cd_block").remove("parentCode");
      return block.toString();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

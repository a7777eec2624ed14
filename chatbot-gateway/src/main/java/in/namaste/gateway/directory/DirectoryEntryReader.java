package in.namaste.gateway.directory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.gateway.directory.DirectoryEntry.CategoryPublished;
import in.namaste.gateway.directory.DirectoryEntry.DepartmentPublished;
import in.namaste.gateway.directory.DirectoryEntry.OfficePublished;
import in.namaste.gateway.directory.DirectoryEntry.Other;
import in.namaste.gateway.directory.DirectoryEntry.PlacePublished;
import in.namaste.gateway.directory.DirectoryEntry.PostPublished;
import in.namaste.gateway.menu.Category;
import in.namaste.gateway.menu.Department;
import in.namaste.gateway.menu.Office;
import in.namaste.gateway.menu.Post;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.replies.Limits;
import java.io.IOException;

/** Reads an entry and refuses one that lacks what a menu needs: one bad row must not spoil all. */
final class DirectoryEntryReader extends JsonDeserializer<DirectoryEntry> {

  private static final String[] NAMES = {"code", "active", "nameHi", "nameEn"};

  @Override
  public DirectoryEntry deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    ObjectCodec codec = parser.getCodec();
    JsonNode entry = codec.readTree(parser);
    long version = entry.path("version").asLong();
    return switch (entry.path("type").asText()) {
      case "DepartmentPublished" -> {
        require(context, entry, NAMES);
        require(context, entry, "shortHi", "shortEn", "menuGroup", "area");
        require(context, entry.path("menuGroup"), "number", "nameHi", "nameEn");
        fitRows(context, entry, "shortHi", "shortEn");
        fitRows(context, entry.path("menuGroup"), "nameHi", "nameEn");
        yield new DepartmentPublished(version, codec.treeToValue(entry, Department.class));
      }
      case "CategoryPublished" -> {
        require(context, entry, NAMES);
        require(context, entry, "departmentCode", "shortHi", "shortEn", "ticketClass");
        fitRows(context, entry, "shortHi", "shortEn");
        yield new CategoryPublished(version, codec.treeToValue(entry, Category.class));
      }
      case "PlacePublished" -> {
        require(context, entry, NAMES);
        require(context, entry, "level", "selectable");
        yield new PlacePublished(version, codec.treeToValue(entry, Place.class));
      }
      case "OfficePublished" -> {
        require(context, entry, NAMES);
        require(context, entry, "departmentCode");
        yield new OfficePublished(version, codec.treeToValue(entry, Office.class));
      }
      case "PostPublished" -> {
        require(context, entry, NAMES);
        yield new PostPublished(version, codec.treeToValue(entry, Post.class));
      }
      case "" -> throw context.weirdStringException("", DirectoryEntry.class, "no type");
      default -> new Other();
    };
  }

  /** A title that no row takes would make the list, and with it the answer, impossible. */
  private static void fitRows(DeserializationContext context, JsonNode entry, String... titles)
      throws IOException {
    for (String title : titles) {
      String words = entry.path(title).asText();
      if (words.isBlank() || words.length() > Limits.ROW_TITLE) {
        context.reportInputMismatch(
            DirectoryEntry.class, "%s is not 1 to %d long", title, Limits.ROW_TITLE);
      }
    }
  }

  private static void require(DeserializationContext context, JsonNode entry, String... fields)
      throws IOException {
    for (String field : fields) {
      if (!entry.hasNonNull(field)) {
        context.reportInputMismatch(DirectoryEntry.class, "no %s", field);
      }
    }
  }
}

package in.namaste.gateway.directory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import in.namaste.gateway.menu.Category;
import in.namaste.gateway.menu.Department;
import in.namaste.gateway.menu.Office;
import in.namaste.gateway.menu.Post;
import in.namaste.gateway.places.Place;

/**
 * An entry of the directory or of the offices that the bot's menus are made of; every other kind is
 * read as {@link Other} and passed over.
 */
@JsonDeserialize(using = DirectoryEntryReader.class)
sealed interface DirectoryEntry {

  /** A department. */
  record DepartmentPublished(long version, Department department) implements DirectoryEntry {}

  /** A kind of complaint. */
  record CategoryPublished(long version, Category category) implements DirectoryEntry {}

  /** A block, village, town or ward. */
  record PlacePublished(long version, Place place) implements DirectoryEntry {}

  /** An office with a QR code. */
  record OfficePublished(long version, Office office) implements DirectoryEntry {}

  /** A post, for its name. */
  record PostPublished(long version, Post post) implements DirectoryEntry {}

  /** Ladders, and what nobody knows yet. */
  record Other() implements DirectoryEntry {}
}

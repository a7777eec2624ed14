package in.namaste.ticket.directory.pages;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;

/**
 * What every page of the directory says around its matter.
 *
 * @param done key of what has just been done; empty for nothing
 */
public record Frame(String account, boolean admin, String done) {

  static Frame of(Actor reader, String done) {
    return new Frame(
        reader.name(), reader.role() == Role.ADMIN, "saved".equals(done) ? "saved" : "");
  }
}

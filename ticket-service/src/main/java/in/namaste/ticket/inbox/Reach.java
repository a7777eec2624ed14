package in.namaste.ticket.inbox;

import in.namaste.ticket.Actor;

/**
 * What somebody may see.
 *
 * @param department the only one; null for every department
 * @param post which the reader holds; null for none
 */
record Reach(String department, String post) {

  static Reach of(Actor reader, String post) {
    return new Reach(reader.role().isOfOneDepartment() ? reader.departmentCode() : null, post);
  }
}

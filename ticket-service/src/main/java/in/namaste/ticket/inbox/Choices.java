package in.namaste.ticket.inbox;

import java.util.List;

/**
 * What the form of the filters offers, and what is chosen.
 *
 * @param departments none for those who see one
 * @param state the open tab; empty for the usual one
 */
public record Choices(
    String state,
    List<Group> departments,
    List<Group> posts,
    List<Group> categories,
    List<Group> places,
    String post,
    String ticketClass,
    String due,
    boolean reopened,
    boolean talk,
    boolean told,
    String from,
    String to,
    List<Sorting> sorts,
    boolean mine) {

  /**
   * Some of the same kind under one heading.
   *
   * @param name of the heading; empty for none
   */
  public record Group(String name, List<Option> options) {}

  /** One of them. */
  public record Option(String value, String name, boolean chosen) {}

  /** An order of the list. */
  public record Sorting(String value, boolean chosen) {}
}

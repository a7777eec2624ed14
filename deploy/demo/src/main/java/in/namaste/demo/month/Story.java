package in.namaste.demo.month;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.Moved;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketEvent;
import in.namaste.ticket.TimelineEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that happened in the month, in the order of time. Notices are left out: nobody is told. */
public final class Story {

  private final List<Registered> registered = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /** A ticket as it stands now, and its complaint. */
  public record Registered(Ticket ticket, Complaint complaint) {}

  /**
   * One thing that happened.
   *
   * @param event the fact for everyone; null for what only the desk sees
   */
  public record Line(TimelineEntry entry, Actor by, TicketEvent event) {}

  void add(Ticket ticket, Complaint complaint) {
    registered.add(new Registered(ticket, complaint));
  }

  void add(Moved moved, Actor by) {
    lines.add(new Line(moved.entry(), by, moved.event()));
  }

  void add(TimelineEntry entry, Actor by) {
    lines.add(new Line(entry, by, null));
  }

  /** Oldest first; a ticket stands behind the one that it was merged into. */
  public List<Registered> registered() {
    return Collections.unmodifiableList(registered);
  }

  /** Oldest first. */
  public List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }
}

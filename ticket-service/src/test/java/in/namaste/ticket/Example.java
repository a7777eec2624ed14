package in.namaste.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Tickets as the golden examples have them, for tests. */
public final class Example {

  public static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");
  public static final UUID ID = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000042");
  public static final Actor OFFICER = new Actor(Role.OFFICER, "phed", "PHED");
  public static final String REPORT = "जलघर की मोटर बदल दी गई, सप्लाई चालू है";
  public static final String QUESTION = "क्या शाम को घर पर कोई रहेगा?";
  public static final Duration PATIENCE = Duration.ofDays(3);
  public static final Evidence PHOTO =
      new Evidence(
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "image/jpeg",
          "image");

  public static final Actor HEAD = new Actor(Role.HEAD, "phed.head", "PHED");
  public static final Actor DISTRICT = new Actor(Role.DISTRICT, "dc", null);
  static final CallRules CALLS = new CallRules(3, Duration.ofHours(4));
  public static final Actor CALLER = new Actor(Role.CALLING_CELL, "calls", null);
  public static final String REASON = "इस मामले का फ़ैसला अदालत करेगी";

  private static final Subject SUBJECT =
      new Subject("PHED", "PHED.NOWATER", "V-061572", Area.RURAL);

  private Example() {}

  public static Ticket minor() {
    return registered(new Terms(TicketClass.MINOR, 48, 48, 30, 30));
  }

  public static Ticket technical() {
    return registered(new Terms(TicketClass.TECHNICAL, 360, 48, 30, 30));
  }

  public static Ticket registered(Terms terms) {
    return registered(ID, 4217, terms);
  }

  /** Another technical ticket of the same department. */
  static Ticket other(int serial) {
    return registered(
        new UUID(7, serial), serial, new Terms(TicketClass.TECHNICAL, 360, 48, 30, 30));
  }

  private static Ticket registered(UUID id, int serial, Terms terms) {
    TicketNumber number = TicketNumber.of("RTK", NOW, ZoneId.of("Asia/Kolkata"), serial);
    Ticket ticket = new Ticket(id, number, SUBJECT, terms, "hi", NOW);
    ticket.register();
    return ticket;
  }

  /** A ticket that stands in this state, by the shortest way there. */
  static Ticket in(State state) {
    Ticket ticket = technical();
    if (state == State.REGISTERED) {
      return ticket;
    }
    ticket.assign("PHED.NODAL", OFFICER, after(1));
    if (state == State.ASSIGNED) {
      return ticket;
    }
    if (state == State.AWAITING_CITIZEN) {
      ticket.ask(QUESTION, OFFICER, after(2));
      return ticket;
    }
    if (state == State.WITHDRAWN) {
      ticket.withdraw(after(2));
      return ticket;
    }
    if (state == State.REJECTED) {
      ticket.reject(Rejection.COURT, REASON, OFFICER, after(2));
      return ticket;
    }
    if (state == State.MERGED) {
      ticket.merge(other(1), OFFICER, after(2));
      return ticket;
    }
    ticket.start(OFFICER, after(2));
    if (state == State.IN_PROGRESS) {
      return ticket;
    }
    ticket.resolve(REPORT, List.of(), PATIENCE, OFFICER, after(3));
    switch (state) {
      case CLOSED -> ticket.confirm(after(4));
      case REOPENED -> ticket.reopen("पानी अब भी गंदा है", after(4));
      default -> {
        // The ticket is where it should be.
      }
    }
    return ticket;
  }

  public static Instant after(long hours) {
    return NOW.plus(Duration.ofHours(hours));
  }
}

package in.namaste.ticket.desk;

import in.namaste.ticket.Move;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Outcome;
import in.namaste.ticket.State;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.TimelineEntry;
import java.util.List;

/**
 * One ticket as the page shows it, in the words of the page's language.
 *
 * @param seen what tells this page from a later one
 */
public record CaseView(
    String number,
    State state,
    Outcome outcome,
    long version,
    TicketClass ticketClass,
    String language,
    ClockWords clock,
    String promisedBy,
    boolean contactRequested,
    String seen,
    Facts facts,
    PlaceCard place,
    Citizen citizen,
    Pictures pictures,
    List<Line> timeline,
    SimilarView similar,
    ReadyReplies replies,
    boolean mayAddPhotos,
    Moves moves) {

  public boolean awaitingCitizen() {
    return state == State.RESOLVED;
  }

  /** The officer's question that waits for its answer; empty for none. */
  public String question() {
    return state == State.AWAITING_CITIZEN
        ? timeline.reversed().stream()
            .filter(line -> line.kind() == TimelineEntry.Kind.ASKED)
            .findFirst()
            .map(Line::words)
            .orElse("")
        : "";
  }

  /**
   * What it is about.
   *
   * @param post empty while nobody holds it
   */
  public record Facts(
      String category,
      String department,
      String place,
      String post,
      String registered,
      List<String> dates,
      int slips,
      int reopenCount) {}

  /**
   * Who complained, as far as the page shows it.
   *
   * @param erased asked to be forgotten: the rest is empty
   * @param phone masked; empty when there is none
   */
  public record Citizen(boolean erased, String name, String phone, String words) {}

  /**
   * One line of the story.
   *
   * @param actor the account; empty for citizen and clock
   * @param detail a post's name or another short word; empty for none
   * @param due empty for none
   * @param words empty for none
   */
  public record Line(
      TimelineEntry.Kind kind,
      String at,
      String actor,
      String detail,
      String due,
      String words,
      boolean ofCitizen) {}

  /**
   * The moves allowed now; null where a move is not.
   *
   * @param posts to whom it can be given; empty when assigning is not allowed
   * @param date what sharing or changing the date would tell
   */
  public record Moves(
      List<Choice> posts,
      NoticeKind date,
      boolean dateNeedsReason,
      boolean start,
      boolean ask,
      boolean resolve,
      HandOver handOver) {

    /** The first move that leads on; its form stands open, the others are one tap away. */
    private String likely() {
      if (date != null && !dateNeedsReason) {
        return "date";
      }
      if (start) {
        return "start";
      }
      return resolve ? "resolve" : "assign";
    }

    /** Whether the form of this move stands open: the likely one, or the one just refused. */
    public boolean open(String form, Typed typed) {
      return typed.form().isEmpty() ? form.equals(likely()) : form.equals(typed.form());
    }

    /** What assigning tells the citizen. */
    public NoticeKind assignTells() {
      return Move.ASSIGN.tells();
    }

    public NoticeKind startTells() {
      return Move.START.tells();
    }

    public NoticeKind askTells() {
      return Move.ASK.tells();
    }

    public NoticeKind resolveTells() {
      return Move.RESOLVE.tells();
    }

    public boolean none() {
      return posts.isEmpty() && date == null && !start && !ask && !resolve && handOver.none();
    }
  }

  /** One post in the list to choose from. */
  public record Choice(String code, String name, boolean holdsIt) {}
}

package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of a ticket's story, for the people at the desk. Carries words, so it is personal. */
@Entity
@Table(name = "timeline")
public class TimelineEntry {

  /** What the line tells. */
  public enum Kind {
    REGISTERED,
    ASSIGNED,
    DATE_SHARED,
    DATE_CHANGED,
    STARTED,
    RESOLVED,
    CONFIRMED,
    LAPSED,
    REOPENED,
    ASKED,
    ANSWERED,
    /** The time to answer a question has passed; the work goes on without. */
    QUESTION_LAPSED,
    WITHDRAWN,
    RATED,
    /** The citizen wants to be spoken to. */
    CONTACT_REQUESTED,
    /** The citizen is reached otherwise than before. */
    CONTACT_CHANGED,
    /** The citizen asked to be forgotten: names and words of this ticket are gone. */
    ERASED,
    /** The citizen added a photo, a word or a place. */
    ADDED,
    /** The citizen said yes when nothing was asked; noted only. */
    CONFIRMED_OUT_OF_PLACE,
    /** The citizen said no when it could not reopen; noted only. */
    REOPEN_OUT_OF_PLACE,
    /** The citizen took back what is over already; noted only. */
    WITHDRAWN_OUT_OF_PLACE,
    /** The citizen rated what was not confirmed, or once more; noted only. */
    RATED_OUT_OF_PLACE,
    /**
     * The citizen appealed when nothing was rejected, too late, or with nobody above; noted only.
     */
    APPEAL_OUT_OF_PLACE,
    TRANSFERRED,
    RECLASSIFIED,
    REJECTED,
    APPEALED,
    /** Follows another ticket from here on. */
    MERGED,
    /** Another ticket follows this one from here on. */
    LEADS,
    /** Goes on alone again. */
    SPLIT,
    /** The time to answer has passed; the calling cell is to ring. */
    SILENT,
    /** The calling cell rang. */
    CALLED,
    /** Words from one colleague to the next; the citizen is not told. */
    NOTE,
    /** An officer added photos of the work; nobody is told. */
    PHOTO_ADDED,
    /** A picture was found that had been used before. */
    PHOTO_REPEATED,
    REMINDED,
    BREACHED,
    BREACH_WITHDRAWN,
    /** A post of the ladder was told that the promise is broken. */
    ESCALATED,
    /** The database was restored from a dump: words of what happened since that are lost. */
    RESTORED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "ticket_id")
  private UUID ticketId;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String actor;
  private String detail;
  private Instant due;
  private String words;

  TimelineEntry() {}

  private TimelineEntry(UUID ticketId, Kind kind, String actor, Instant at) {
    this.ticketId = ticketId;
    this.kind = kind;
    this.actor = actor;
    this.at = at;
  }

  public static TimelineEntry of(UUID ticketId, Kind kind, Actor actor, Instant at) {
    return new TimelineEntry(ticketId, kind, actor.name(), at);
  }

  /**
   * Says what it is about.
   *
   * @param detail a code: the post that was given the ticket, the clock that ran out
   */
  public TimelineEntry about(String detail) {
    this.detail = detail;
    return this;
  }

  /**
   * Says which time it is about.
   *
   * @param due the date that was shared, or the time that fell due
   */
  public TimelineEntry due(Instant due) {
    this.due = due;
    return this;
  }

  /**
   * Carries somebody's words.
   *
   * @param words as somebody wrote them; null for none
   */
  public TimelineEntry saying(String words) {
    this.words = words;
    return this;
  }

  public UUID ticketId() {
    return ticketId;
  }

  public Kind kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }

  public String actor() {
    return actor;
  }

  public String detail() {
    return detail;
  }

  public Instant due() {
    return due;
  }

  public String words() {
    return words;
  }
}

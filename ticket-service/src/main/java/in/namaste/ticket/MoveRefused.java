package in.namaste.ticket;

/** A move that cannot be made now, with the reason a person is told. Nothing has changed. */
public final class MoveRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a move is refused. */
  public enum Why {
    /** The ticket stands where this move does not lead from. */
    WRONG_STATE,
    /** The role may not make this move, or not in this department. */
    NOT_YOURS,
    /** Somebody else moved the ticket since the page was read. */
    CHANGED_MEANWHILE,
    POST_UNKNOWN,
    DATE_MISSING,
    DATE_PAST,
    DATE_UNCHANGED,
    REASON_MISSING,
    REPORT_TOO_SHORT,
    QUESTION_MISSING,
    RATING_OUT_OF_RANGE,
    DEPARTMENT_UNKNOWN,
    CATEGORY_UNKNOWN,
    CLASS_UNCHANGED,
    REJECTION_MISSING,
    /** There is no such ticket within reach, or it is of another department. */
    MASTER_UNKNOWN,
    MASTER_IS_ITSELF,
    /** The check digit of a typed number does not fit. */
    NUMBER_MISTYPED,
    /** It is over, resolved or follows another one itself. */
    MASTER_NOT_OPEN,
    OUTCOME_MISSING,
    /** Nobody answered a short while ago; a citizen is given time between two calls. */
    CALLED_JUST_NOW,
    WORDS_TOO_LONG,
    PHOTO_UNREADABLE,
    PHOTO_TOO_BIG,
    PHOTOS_TOO_MANY,
    PHOTO_MISSING,
    NOTE_MISSING
  }

  private final Why why;

  public MoveRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}

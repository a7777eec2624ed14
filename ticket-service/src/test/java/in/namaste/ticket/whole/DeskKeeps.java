package in.namaste.ticket.whole;

import in.namaste.testing.fuzz.MayChange;

/** What the desk stores although a request is strange, each with the reason. */
final class DeskKeeps {

  private static final String[] HISTORY = {"history", "history_head", "history_words"};

  private static final String[] TICKET = {
    "ticket", "timeline", "outbox", "history", "history_head", "history_words", "wait", "search_key"
  };

  private static final String[] ENTERED = {"complaint", "entry_attempt", "number_serial"};

  /** By themselves, without any request. */
  private static final MayChange BY_THEMSELVES =
      MayChange.nothing()
          .always("each hour the history is anchored", "history_anchor", "history_anchored");

  /** Nobody who has not signed in stores anything but that a password was wrong. */
  static final MayChange OF_ANYBODY =
      BY_THEMSELVES.by("/sign-in", "who guesses passwords is slowed", "failed_sign_in");

  /** Who looks leaves a mark. */
  static final MayChange OF_WHO_SIGNED_IN =
      OF_ANYBODY.by("/desk/export", "who took a list away stands in the history", HISTORY);

  /** What comes through the door is done if it can be, and only what the door is for. */
  static final MayChange BEHIND_THE_DOORS =
      OF_WHO_SIGNED_IN
          .by("/desk/people", "who took names and phones away stands in the history", HISTORY)
          .by("/desk/views", "a name for a list may be any text", "saved_view")
          .by("/desk/programs", "a program may be asked for and stopped", "program_token")
          .by("/desk/programs", "that stands in the history", HISTORY)
          .by("/desk/accounts", "an account of its own may be stopped", "account", "open_session")
          .by("/desk/accounts", "that stands in the history", HISTORY)
          .by("/desk/replies", "a ready reply may be any text", "reply")
          .by("/desk/replies", "that stands in the history", HISTORY)
          .by("/desk/directory", "an entry of its own may be changed", "directory_entry", "outbox")
          .by("/desk/directory", "a table may wait to be confirmed", "directory_import")
          .by("/desk/directory", "both stand in the history", HISTORY)
          .by("/desk/calls", "a clerk takes and gives back calls", "call_claim")
          .by("/desk/calls", "what the citizen said is the ticket's", TICKET)
          .by("/api/v1/calls", "a clerk takes and gives back calls", "call_claim")
          .by("/api/v1/calls", "that a phone was seen stands in the history", HISTORY)
          .by("/desk/tickets/", "looks, moves and notes are the ticket's", TICKET)
          .by("/desk/assign", "moves are the ticket's", TICKET)
          .always("what was told is found by its words a second later", "complaint", "search_key")
          .by("/desk/new", "a complaint may be any text", TICKET)
          .by("/desk/new", "it has a number and is entered once", ENTERED)
          .by("/api/v1/tickets", "a complaint has a number and is entered once", ENTERED)
          .by("/open311", "a request has a number and is entered once", ENTERED)
          .by("/open311", "when a program came last is known", "program_token")
          .by("/open311", "a request may be any text", TICKET)
          .by("/api/v1/tickets", "looks, moves and notes are the ticket's", TICKET);

  private DeskKeeps() {}
}

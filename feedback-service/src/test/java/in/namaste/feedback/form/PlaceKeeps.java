package in.namaste.feedback.form;

import in.namaste.testing.fuzz.MayChange;

/** What is stored although a request is strange, each with the reason. */
final class PlaceKeeps {

  /** Nobody who has not signed in stores anything. */
  static final MayChange OF_ANYBODY =
      MayChange.nothing().always("weeks are looked at without any request", "look", "alert");

  /** Whoever keeps the offices begins posters without saying anything more. */
  static final MayChange OF_WHO_SIGNED_IN =
      OF_ANYBODY.by("/admin/batches", "posters are begun by a click", "poster_batch");

  /** What comes through the door is done if it can be, and only what the door is for. */
  static final MayChange BEHIND_THE_DOORS =
      OF_WHO_SIGNED_IN
          .by("/admin/offices", "an office of its own may change", "office", "outbox")
          .by("/admin/offices", "it may ask what it likes", "questionnaire")
          .by("/admin/questions", "a question of its own may change", "question", "questionnaire")
          .by("/admin/usual-questions", "any of the bank may be usual", "questionnaire")
          .by("/admin/offices", "who changed it is kept", "kept_change")
          .by("/admin/questions", "who changed it is kept", "kept_change")
          .by("/admin/usual-questions", "who changed it is kept", "kept_change")
          .by("/f/", "an answer may be any text", "feedback.inbound")
          .by("/f/", "it is counted when it was read", "answer", "answer_comment", "inbox")
          .by("/f/", "and looked at for its hour", "office_hour", "pending", "tally", "outbox");

  private PlaceKeeps() {}
}

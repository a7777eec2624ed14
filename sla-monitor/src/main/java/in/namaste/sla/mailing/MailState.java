package in.namaste.sla.mailing;

import java.util.Locale;

/** What became of a mail. */
enum MailState {
  /** The mail server took it. */
  SENT,
  /** The mail server did not take it, however often it was asked. */
  FAILED,
  /** The post has no address. */
  SKIPPED,
  /** Nothing to tell any more. */
  NEEDLESS;

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}

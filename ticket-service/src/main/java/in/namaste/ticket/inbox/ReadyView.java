package in.namaste.ticket.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A list of the inbox that everybody finds ready-made; most are two conditions at once. */
enum ReadyView {
  /** What I have to do, the most urgent first. */
  MINE("post=mine"),
  MINE_TODAY("state=today&post=mine"),
  MINE_OVERDUE("state=overdue&post=mine"),
  /** Where the next step is the citizen's, to see who never answers. */
  MINE_AWAITING("state=awaiting&post=mine"),
  MINE_UNCONFIRMED("state=resolved&post=mine"),
  TODAY("state=today"),
  OVERDUE("state=overdue"),
  /** Late, and nobody has even begun. */
  OVERDUE_UNHELD("state=overdue&post=nobody"),
  AWAITING("state=awaiting"),
  /** Came back at least once, whatever has been done since. */
  REOPENED("reopened=yes"),
  TALK("talk=yes"),
  /** Late, and I was told of it. */
  TOLD("told=mine"),
  /** Reported as solved, and the citizen has not said so. */
  UNCONFIRMED("state=resolved"),
  OLDEST("sort=oldest");

  private static final String OF_POST = Filter.POST.key() + "=" + Filter.MINE;

  private final String address;

  ReadyView(String address) {
    this.address = address;
  }

  /** The part of the address behind the question mark. */
  String address() {
    return address;
  }

  /** The name in messages. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the holder of a post has to do. */
  static List<ReadyView> ofPost() {
    return Arrays.stream(values()).filter(ReadyView::isOfPost).toList();
  }

  /** What a department or the district has to do. */
  static List<ReadyView> ofAll() {
    return Arrays.stream(values()).filter(view -> !view.isOfPost()).toList();
  }

  private boolean isOfPost() {
    return address.contains(OF_POST);
  }
}

package in.namaste.ticket.inbox;

import java.util.List;

/**
 * The lists that are one click away.
 *
 * @param ofPost ready-made ones about what the reader's post holds; none without a post
 * @param ofAll ready-made ones about all that the reader sees
 * @param own those the reader has saved
 * @param list the list that is shown, to be saved
 * @param typed the name that was typed for it, when it was refused; otherwise empty
 * @param refusal why it was not saved; empty when nothing was refused
 * @param most how many can be saved
 * @param longest characters of a name
 */
public record Views(
    List<Link> ofPost,
    List<Link> ofAll,
    List<Link> own,
    String list,
    String typed,
    String refusal,
    int most,
    int longest) {

  /**
   * One list.
   *
   * @param name of an own one; of a ready-made one its key in the messages
   * @param address the part behind the question mark
   * @param current whether it is the one that is shown
   */
  public record Link(String name, String address, boolean current) {}

  static Views of(
      Asked shown, boolean holdsPost, List<SavedView> own, String typed, String refusal) {
    String list = shown.at(1).address();
    return new Views(
        holdsPost ? ready(ReadyView.ofPost(), list) : List.of(),
        ready(ReadyView.ofAll(), list),
        own.stream()
            .map(view -> new Link(view.name(), view.address(), view.address().equals(list)))
            .toList(),
        list,
        typed,
        refusal,
        SavedView.MOST,
        SavedView.LONGEST_NAME);
  }

  private static List<Link> ready(List<ReadyView> views, String list) {
    return views.stream()
        .map(view -> new Link(view.key(), view.address(), view.address().equals(list)))
        .toList();
  }

  /** Whether no more can be saved. */
  public boolean isFull() {
    return own.size() >= most;
  }
}

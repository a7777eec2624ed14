package in.namaste.ticket.inbox;

import in.namaste.ticket.desk.Reader;
import java.util.List;

/**
 * The inbox as the page shows it.
 *
 * @param address what the list was asked for, as the part of an address behind the question mark
 * @param tabs those of the first line
 * @param others those behind "more"
 * @param misread whether something in the address was left out because it could not be meant
 * @param bulk the posts that ticked tickets can be given to; none when the reader may give none
 * @param bare the list's address without filters and search
 * @param query what was typed into the search, kept
 * @param people whether the reader may take the list away with names and phones
 * @param hint what is to be said about the search; empty for nothing
 */
public record InboxView(
    String address,
    List<TabView> tabs,
    List<TabView> others,
    String bare,
    boolean misread,
    String query,
    String hint,
    boolean people,
    List<Chip> chips,
    Choices choices,
    List<Choices.Group> bulk,
    List<Row> rows,
    Paging paging,
    Reader reader) {

  /**
   * A tab with its count in words.
   *
   * @param key in addresses
   * @param count such as {@code 42} or {@code 1,000+}; empty when it was not counted
   */
  public record TabView(String key, String address, String count, boolean current) {}

  /**
   * A filter that is on.
   *
   * @param filter its key
   * @param value in words; empty for what is on or off
   * @param without the list's address without it
   */
  public record Chip(String filter, String value, String without) {}

  /**
   * Which part of the list is shown.
   *
   * @param count of the whole list; empty when it was not counted
   * @param previous address of the page before; empty for none
   * @param next address of the page after; empty for none
   * @param end whether there are more that no page shows
   */
  public record Paging(
      int first, int last, String count, String previous, String next, boolean end) {}

  /** Whether the list is of many departments. */
  public boolean isEverywhere() {
    return reader.department().isEmpty();
  }

  /** Whether tickets can be ticked, to be given to a post together. */
  public boolean isTickable() {
    return !bulk.isEmpty();
  }

  /** Whether one of the tabs behind "more" is open. */
  public boolean isOtherCurrent() {
    return others.stream().anyMatch(TabView::current);
  }
}

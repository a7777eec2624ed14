package in.namaste.ticket.desk;

import java.util.List;

/**
 * The inbox as the page shows it.
 *
 * @param tab key of the open tab
 * @param query what was typed into the search, kept
 * @param numberHint whether what was typed looks like a number with a mistake in it
 * @param notFound whether the number typed is of no ticket the reader may see
 * @param noNumber whether what was typed is no number at all
 */
public record ListView(
    String tab,
    List<TabView> tabs,
    List<Row> rows,
    int page,
    boolean more,
    String query,
    boolean numberHint,
    boolean notFound,
    boolean noNumber,
    Reader reader) {

  /**
   * A tab with its count in words.
   *
   * @param key in addresses
   * @param count such as {@code 42} or {@code 1,000+}
   */
  public record TabView(String key, String count, boolean current) {}

  /**
   * Who reads, as the header says it.
   *
   * @param department empty for those who see every department
   */
  public record Reader(String account, String department) {}

  public int previous() {
    return page - 1;
  }

  public int next() {
    return page + 1;
  }

  public int first() {
    return (page - 1) * Inbox.PAGE + 1;
  }

  public int last() {
    return (page - 1) * Inbox.PAGE + rows.size();
  }
}

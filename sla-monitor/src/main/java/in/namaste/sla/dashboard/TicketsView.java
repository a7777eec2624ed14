package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLine;
import in.namaste.web.Language;
import java.util.List;

/**
 * One page of the tickets behind a figure.
 *
 * @param all how many there are on all pages
 * @param page counted from 1
 */
public record TicketsView(
    TicketFilter filter,
    Filters filters,
    Language language,
    Scope scope,
    List<TicketLine> tickets,
    long all,
    int page,
    String deskUrl) {

  static final int SIZE = 50;

  public long firstRow() {
    return (page - 1L) * SIZE + 1;
  }

  public long lastRow() {
    return firstRow() + tickets.size() - 1;
  }

  public boolean hasNext() {
    return lastRow() < all;
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public String nextHref() {
    return Links.list(filter, scope) + "&page=" + (page + 1);
  }

  public String previousHref() {
    return Links.list(filter, scope) + "&page=" + (page - 1);
  }

  /** These tickets as a file, {@code csv} or {@code xlsx}. */
  public String file(String form) {
    return Links.file(form, filter, scope);
  }

  /** True if the file leaves some out. */
  public boolean isTooLongForAFile() {
    return all > TicketFiles.MOST;
  }

  public int most() {
    return TicketFiles.MOST;
  }

  /** The dashboard these tickets were counted on. */
  public String dashboard() {
    return Links.dashboard(scope);
  }
}

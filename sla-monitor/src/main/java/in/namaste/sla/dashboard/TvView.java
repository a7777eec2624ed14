package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLine;
import in.namaste.sla.overview.Standing;
import in.namaste.web.Language;
import java.time.Instant;
import java.util.List;

/**
 * What a screen on the wall shows.
 *
 * @param until when its session ends and somebody has to sign in again
 */
public record TvView(
    Sight sight, Filters filters, Standing standing, Instant until, Language language) {

  private static final int OLDEST = 5;

  public Instant now() {
    return sight.moment().now();
  }

  public Figures total() {
    return standing.total();
  }

  public List<TicketFilter> first() {
    return List.of(
        TicketFilter.OPEN, TicketFilter.DUE_TODAY, TicketFilter.OVERDUE, TicketFilter.REOPENED);
  }

  public List<TicketLine> oldest() {
    return standing.oldest().stream().limit(OLDEST).toList();
  }

  public String list(TicketFilter filter) {
    return Links.list(filter, sight.scope());
  }

  /** Its changing part. */
  public String self() {
    return Links.of("tv/now", sight.scope());
  }

  /** The dashboard for who stands before it. */
  public String dashboard() {
    return Links.dashboard(sight.scope());
  }
}

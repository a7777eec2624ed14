package in.namaste.sla.opendata;

import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.TicketFilter;
import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** The figures of the open data. Their names in the files never change; new ones are added. */
@TemplateEnum
public enum Column {
  REGISTERED,
  DISPOSED,
  CONFIRMED,
  UNCONFIRMED,
  /** Minor tickets whose 48 hours are over or that were solved in them. */
  PROMISED_48H,
  KEPT_48H,
  DATE_GIVEN,
  DATE_MOVED,
  OVERDUE,
  REOPENED;

  /** The name in the files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  long exact(Figures figures) {
    return switch (this) {
      case REGISTERED -> figures.of(TicketFilter.ALL);
      case DISPOSED -> figures.of(TicketFilter.DISPOSED);
      case CONFIRMED -> figures.of(TicketFilter.CONFIRMED);
      case UNCONFIRMED -> figures.of(TicketFilter.UNCONFIRMED);
      case PROMISED_48H -> figures.of(TicketFilter.WITHIN_48) + figures.of(TicketFilter.BEYOND_48);
      case KEPT_48H -> figures.of(TicketFilter.WITHIN_48);
      case DATE_GIVEN -> figures.of(TicketFilter.DATED);
      case DATE_MOVED -> figures.of(TicketFilter.SLIPPED);
      case OVERDUE -> figures.of(TicketFilter.OVERDUE);
      case REOPENED -> figures.of(TicketFilter.EVER_REOPENED);
    };
  }
}

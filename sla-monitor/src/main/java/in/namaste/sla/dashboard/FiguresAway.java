package in.namaste.sla.dashboard;

/** The figures cannot be counted now, most likely because the database is away. */
final class FiguresAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FiguresAway(Throwable cause) {
    super(cause);
  }
}

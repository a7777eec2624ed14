package in.namaste.gateway.oversight;

/** The database does not answer, so there is nothing to show. */
class ReportAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReportAway(Throwable cause) {
    super(cause);
  }
}

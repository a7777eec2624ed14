package in.namaste.safekeeping.restore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The serials of ticket numbers, of which none is ever given twice. */
public final class Serials {

  /**
   * Serials left out in each month since a copy was taken: so many may have been given since that
   * the copy does not know of.
   */
  static final long GAP = 1_000;

  private Serials() {}

  /**
   * Leaves out serials that were perhaps given after the copy was taken.
   *
   * @param taken when, ISO-8601 with offset
   */
  public static void leaveGap(Connection database, String taken) throws SQLException {
    try (PreparedStatement gap = database.prepareStatement(Sql.LEAVE_GAP)) {
      gap.setString(1, taken);
      gap.setLong(2, GAP);
      gap.executeUpdate();
    }
  }
}

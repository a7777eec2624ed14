package in.namaste.journeys.town;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks a database where a text stands, with {@code deploy/where-is.sql}. */
public final class WhereIs {

  private WhereIs() {}

  /** Tables and columns, such as {@code ticket.number}. */
  public static List<String> text(Town town, String database, String text)
      throws SQLException, IOException {
    String sql = Files.readString(ProjectRoot.find().resolve("deploy/where-is.sql"));
    List<String> found = new ArrayList<>();
    try (var connection = town.system().database(database).getConnection();
        PreparedStatement query = connection.prepareStatement(sql.replace(":'text'", "?"))) {
      query.setString(1, text);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1) + "." + rows.getString(2));
        }
      }
    }
    return found;
  }
}

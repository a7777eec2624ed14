package in.namaste.bench.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A million invented answers. */
final class Answers {

  private final DataSource database;

  /**
   * @param database of feedback-service, as one sees it who may do everything
   */
  Answers(DataSource database) {
    this.database = database;
  }

  void seed() throws SQLException, IOException {
    try (InputStream script = Answers.class.getResourceAsStream("/results/answers.sql");
        Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      statement.execute("vacuum analyze");
    }
  }

  /** How much of everything there is, in one sentence. */
  String describe() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                """
                select (select count(*) from answer where set_aside is null),
                       (select count(*) from answer where set_aside is not null),
                       (select count(*) from comment_decision where shown is not null),
                       (select count(*) from published)
                """)) {
      found.next();
      return String.format(
          Locale.ROOT,
          "%,d answers are counted, %,d set aside, %,d comments published; `published` has %,d rows.",
          found.getLong(1),
          found.getLong(2),
          found.getLong(3),
          found.getLong(4));
    }
  }

  /** Pages and files of the office with most answers, of its department and of the district. */
  List<String> busiest() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                """
                select code, department_code from office join answer on office_code = code
                group by code order by count(*) desc limit 1
                """)) {
      found.next();
      return Stream.of(
              "/offices/" + found.getString(1), "/departments/" + found.getString(2), "/district")
          .flatMap(page -> Stream.of(page, page + "/published.csv"))
          .toList();
    }
  }
}

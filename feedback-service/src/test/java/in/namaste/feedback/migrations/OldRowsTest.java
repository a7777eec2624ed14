package in.namaste.feedback.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stood in the tables before a migration moved it is there afterwards, and says the same. */
class OldRowsTest {

  private static final String OFFICES =
      """
      insert into office (code, version, active, name_hi, name_en, department_code, counters) values
        ('A', 1, true, 'क', 'A', 'D', '[{"code": "C2", "nameHi": "दो", "nameEn": "Two"}, {"code": "C1", "nameHi": "एक", "nameEn": "One"}]'),
        ('B', 1, true, 'ख', 'B', 'D', '[]'),
        ('C', 1, false, 'ग', 'C', 'E', '[]')
      """;

  @TempDir static Path folder;
  private static EmbeddedPostgreSql server;

  @BeforeAll
  static void start() throws Exception {
    server = OldDatabase.server(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void countersOfAnOldOfficeAreOpenAndInTheirOrder() throws Exception {
    var database = new OldDatabase(server, folder, "counters");
    database.migrateTo(1);
    database.execute(OFFICES);

    database.migrate();

    assertThat(
            database.rows(
                """
                select office.code, counter ->> 'code', counter ->> 'nameEn', counter ->> 'closed'
                from office, jsonb_array_elements(counters) with ordinality as kept (counter, place)
                order by office.code, place
                """))
        .containsExactly("A C2 Two false", "A C1 One false");
    assertThat(database.rows("select code from office where counters = '[]' order by code"))
        .containsExactly("B", "C");
  }

  @Test
  void anOldAnswerIsOfTheFirstBatchAndTheFirstQuestionsAndCounted() throws Exception {
    var database = new OldDatabase(server, folder, "answers");
    database.migrateTo(1);
    database.execute(OFFICES);
    database.execute(
        """
        insert into answer (id, office_code, counter, language, given_in_hour, scores)
        values (gen_random_uuid(), 'A', 'C1', 'hi', '2026-03-01 10:00Z', '{"overall": 4}')
        """);

    database.migrate();

    assertThat(
            database.rows(
                """
                select counter, batch, questionnaire, scores ->> 'overall',
                       set_aside is null, release is null from answer
                """))
        .containsExactly("C1 1 1 4 t t");
  }

  @Test
  void tallyThatWasShownStaysShownAndTheRestWaits() throws Exception {
    var database = new OldDatabase(server, folder, "tallies");
    database.migrateTo(21);
    database.execute(OFFICES);
    database.execute(
        """
        insert into answer (id, office_code, counter, language, given_in_hour, scores, set_aside) values
          (gen_random_uuid(), 'A', 'C1', 'hi', '2026-02-20 10:00Z', '{"overall": 4}', null),
          (gen_random_uuid(), 'A', '', 'hi', '2026-03-01 20:00Z', '{"overall": 4}', 'BURST')
        """);
    database.execute(
        """
        insert into tally (office_code, question, score, answers) values
          ('A', 'overall', 1, 3), ('A', 'overall', 4, 4), ('A', 'overall', 5, 0),
          ('A', 'courtesy', 5, 4),
          ('B', 'overall', 3, 5),
          ('C', 'overall', 2, 2), ('C', 'overall', 5, 1), ('C', 'solved', 1, 0)
        """);

    database.migrate();

    // The hour of A's last answer is Sunday by Greenwich and Monday in the district.
    assertThat(
            database.rows(
                """
                select office_code, counter = '', question, question_version, week, score, n from published
                where office_code = 'A' order by score
                """))
        .containsExactly(
            "A t overall 1 2026-03-02 1 3",
            "A t overall 1 2026-03-02 4 4",
            "A t overall 1 2026-03-02 5 0");
    assertThat(
            database.rows(
                """
                select score, n, week = date_trunc('week', now() at time zone 'Asia/Kolkata')
                from published where office_code = 'B'
                """))
        .containsExactly("3 5 t");
    assertThat(
            database.rows(
                """
                select office_code, counter = '', question, question_version, score, n from pending
                order by 1, 3, 5
                """))
        .containsExactly(
            "A t courtesy 1 5 4", "C t overall 1 2 2", "C t overall 1 5 1", "C t solved 1 1 0");
    assertThat(database.rows("select count(*) from published where office_code = 'C'"))
        .containsExactly("0");
    assertThat(
            database.rows(
                """
                select office_code, question, score, n from published_total
                where n > 0 order by office_code, score
                """))
        .containsExactly("A overall 1 3", "A overall 4 4", "B overall 3 5");
    assertThat(database.rows("select to_regclass('tally') is null")).containsExactly("t");
  }

  @Test
  void ratingsThatWereShownStayShownAndTheRestWaits() throws Exception {
    var database = new OldDatabase(server, folder, "ratings");
    database.migrateTo(28);
    database.execute(
        """
        insert into ticket_rating (ticket_id, version, department_code, week, rating)
        select gen_random_uuid(), 6, department, '2026-11-23', rating
        from (values ('FIVE', 1), ('FIVE', 4), ('FIVE', 4), ('FIVE', 4), ('FIVE', 5),
                     ('FOUR', 2), ('FOUR', 2), ('FOUR', 3), ('FOUR', 5)) as rated (department, rating)
        """);

    database.migrate();

    assertThat(
            database.rows(
                """
                select department_code, rating, waiting, published from rating_count
                order by department_code, rating
                """))
        .containsExactly(
            "FIVE 1 0 1", "FIVE 4 0 3", "FIVE 5 0 1", "FOUR 2 2 0", "FOUR 3 1 0", "FOUR 5 1 0");
  }
}

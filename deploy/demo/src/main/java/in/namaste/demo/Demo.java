package in.namaste.demo;

import in.namaste.demo.answers.Answer;
import in.namaste.demo.answers.AnswerLog;
import in.namaste.demo.answers.Answers;
import in.namaste.demo.answers.Office;
import in.namaste.demo.keeping.TicketDatabase;
import in.namaste.demo.month.Arrivals;
import in.namaste.demo.month.Mix;
import in.namaste.demo.month.Month;
import in.namaste.demo.month.Town;
import in.namaste.ticket.directory.Policy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fills an empty district with an invented month; the launcher runs it for {@code --demo}. Says in
 * one line what it has done.
 */
public final class Demo {

  /** How many tickets, if {@code NAMASTE_DEMO_TICKETS} does not say. */
  private static final String USUAL_TICKETS = "1200";

  private static final String USUAL_SEED = "2026";

  /** Answers an hour at the busiest office beside so many tickets. */
  private static final double ANSWERS_AN_HOUR = 1.5;

  /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
  private static final Logger ROOT = Logger.getLogger("");

  /** Weeks ago: what was said then and before is counted in one week. */
  private static final int EARLIEST = 2;

  /**
   * Weeks ago: from then on some offices are worse. The alert looks at the week that is over, the
   * dashboard at the newest answers; both must find them.
   */
  private static final int FALLEN_SINCE = 1;

  private final Map<String, String> environment;
  private final Path district;
  private final Policy policy;
  private final Clock clock;
  private final int tickets;
  private final long seed;

  private Demo(Map<String, String> environment) {
    this.environment = environment;
    this.district = Path.of(variable("DISTRICT_DIR"));
    this.policy = Policy.read(district);
    // The services' own time, turned as theirs is in a rehearsal.
    this.clock =
        Clock.offset(
            Clock.systemUTC(),
            Duration.parse(environment.getOrDefault("NAMASTE_CLOCK_OFFSET", "PT0S")));
    this.tickets =
        Integer.parseInt(environment.getOrDefault("NAMASTE_DEMO_TICKETS", USUAL_TICKETS));
    this.seed = Long.parseLong(environment.getOrDefault("NAMASTE_DEMO_SEED", USUAL_SEED));
  }

  /**
   * Runs one part.
   *
   * @param args {@code answers} and of which week (0 this one, 1 the last, 2 all before), or {@code
   *     tickets}
   */
  public static void main(String[] args) throws InterruptedException {
    ROOT.setLevel(Level.WARNING);
    Demo demo = new Demo(System.getenv());
    if (args.length == 2 && args[0].equals("answers")) {
      System.out.println(demo.answers(Integer.parseInt(args[1])) + " answers");
    } else if (args.length == 1 && args[0].equals("tickets")) {
      System.out.println(demo.tickets() + " tickets");
    } else {
      throw new IllegalArgumentException("answers WEEKS_AGO or tickets");
    }
  }

  private int answers(int weeksAgo) throws InterruptedException {
    Instant now = clock.instant();
    ZoneId zone = policy.zone();
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeksAgo);
    boolean isEarliest = weeksAgo == EARLIEST;
    Instant until = weeksAgo == 0 ? now : monday.plusWeeks(1).atStartOfDay(zone).toInstant();
    Mix mix = Mix.usual();
    List<Answer> answers =
        new Answers(mix, zone, seed + weeksAgo)
            .of(
                Office.ofPack(district, mix),
                ANSWERS_AN_HOUR,
                isEarliest ? today.minusDays(Arrivals.DAYS) : monday,
                until,
                weeksAgo <= FALLEN_SINCE);
    AnswerLog log = new AnswerLog(variable("KAFKA_BOOTSTRAP_SERVERS"));
    log.write(answers);
    log.awaitTaken();
    return answers.size();
  }

  private int tickets() throws InterruptedException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    try (TicketDatabase database =
        new TicketDatabase(variable("DB_URL"), variable("DB_USER"), variable("DB_PASSWORD"))) {
      int added =
          database.fill(
              (directory, serials) ->
                  Month.invent(new Town(directory), policy, tickets, serials, now, seed));
      database.awaitPublished();
      return added;
    }
  }

  private String variable(String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is not set");
    }
    return value;
  }
}

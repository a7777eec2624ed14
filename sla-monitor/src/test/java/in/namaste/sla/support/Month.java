package in.namaste.sla.support;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.sla.support.Records.Keyed;
import in.namaste.testing.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Six invented weeks of a part of the district, sent through the topics as the other services
 * would: names of the district pack, departments that are quick and others that are slow. The same
 * each time.
 */
public final class Month {

  private static final Path PACK = Path.of("..", "deploy", "district", "rohtak");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> AROUND = Set.of("cd_block", "urban_body");
  private static final Set<String> LIVED = Set.of("village", "ward");
  private static final int TICKETS = 160;
  private static final int HOURS = 42 * 24;

  private final Random chance = new Random(20261127);
  private final Instant now;
  private final List<Map<String, String>> categories = some(pack("departments.csv"), 3);
  private final List<Map<String, String>> blocks =
      pack("places.csv").stream().filter(row -> AROUND.contains(row.get("level"))).toList();
  private final List<Map<String, String>> lived =
      some(pack("places.csv").stream().filter(row -> LIVED.contains(row.get("level"))).toList(), 7);

  private Month(Instant now) {
    this.now = now;
  }

  /** Sends it all, ending now; returns how many tickets there are. */
  public static int tell(Instant now) {
    Month month = new Month(now);
    month.directory();
    month.offices();
    month.tickets();
    return TICKETS;
  }

  private void directory() {
    List<Keyed> records = new ArrayList<>();
    for (var row : categories) {
      records.add(entry("department", "DepartmentPublished", row.get("dept_code"), row, "dept"));
      ObjectNode category = example("CategoryPublished");
      category.put("departmentCode", row.get("dept_code"));
      category.put("ticketClass", row.get("class"));
      records.add(named("category", category, row.get("category_code"), row, "category"));
    }
    for (var row : Stream.of(blocks, lived).flatMap(List::stream).toList()) {
      ObjectNode place = example("PlacePublished");
      place.put("level", row.get("level")).put("parentCode", row.get("parent_id"));
      records.add(named("place", place, row.get("place_id"), row, "name"));
    }
    Records.send("directory", records);
  }

  private Keyed entry(String kind, String type, String code, Map<String, String> row, String name) {
    return named(kind, example(type), code, row, name);
  }

  private static Keyed named(
      String kind, ObjectNode entry, String code, Map<String, String> row, String name) {
    entry
        .put("code", code)
        .put("nameHi", row.get(name + "_hi"))
        .put("nameEn", row.get(name + "_en"));
    return new Keyed(kind + ":" + code, entry.toString());
  }

  private void offices() {
    List<Keyed> offices = new ArrayList<>();
    List<Keyed> results = new ArrayList<>();
    for (var row : some(pack("offices.csv"), 3)) {
      String code = row.get("office_code");
      ObjectNode office = example("OfficePublished");
      office.put("departmentCode", row.get("dept_code"));
      ObjectNode entry = office.put("code", code);
      entry.put("nameHi", row.get("name_hi")).put("nameEn", row.get("name_en"));
      offices.add(new Keyed(code, entry.toString()));
      if (chance.nextInt(3) > 0) {
        results.add(new Keyed(code, result(code, row.get("dept_code"))));
      }
    }
    Records.send("offices", offices);
    Records.send("feedback.events", results);
  }

  private String result(String office, String department) {
    ObjectNode result = example("ResultsPublished");
    result.put("eventId", UUID.randomUUID().toString());
    result.put("officeCode", office).put("departmentCode", department);
    var scores = result.putArray("overall");
    int mood = chance.nextInt(5);
    for (int score = 0; score < 5; score++) {
      scores.add(score == mood ? 15 : 5);
    }
    return result.toString();
  }

  private void tickets() {
    List<Keyed> records = new ArrayList<>();
    for (int i = 0; i < TICKETS; i++) {
      Map<String, String> category = categories.get(often(categories.size()));
      Story story = Story.of(category.get("dept_code"));
      story.state().put("categoryCode", category.get("category_code"));
      story.state().put("placeCode", lived.get(often(lived.size())).get("place_id"));
      life(story, category);
      records.addAll(story.untold());
    }
    Records.send("ticket.events", records);
  }

  private void life(Story story, Map<String, String> category) {
    int age = 1 + chance.nextInt(HOURS);
    Instant registered = now.minus(Duration.ofHours(age));
    if (category.get("class").equals("technical")) {
      story.registeredTechnical(registered);
    } else {
      story.registered(registered);
    }
    int speed = 10 + Math.floorMod(category.get("dept_code").hashCode(), 90);
    int took = 1 + chance.nextInt(2 * speed);
    story.assigned(registered.plus(Duration.ofMinutes(30)));
    if (took >= age) {
      return;
    }
    Instant resolved = registered.plus(Duration.ofHours(took));
    story.resolved(resolved);
    int answer = chance.nextInt(10);
    int later = Math.min(age - took, 30);
    Instant after = resolved.plus(Duration.ofHours(later));
    if (answer < 5) {
      story.closed(after, "confirmed");
    } else if (answer < 7) {
      story.closed(after, "unconfirmed");
    } else if (answer == 7) {
      story.reopened(after);
    }
  }

  /** An index, the first ones more often. */
  private int often(int size) {
    double share = chance.nextDouble();
    return (int) (share * share * size);
  }

  private static ObjectNode example(String type) {
    try {
      return (ObjectNode) JSON.readTree(Contracts.example(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every so manieth. */
  private static <T> List<T> some(List<T> all, int step) {
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static List<Map<String, String>> pack(String file) {
    CsvSchema headed = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(headed)
            .readValues(PACK.resolve(file).toFile())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

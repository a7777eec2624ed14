package in.namaste.demo.month;

import in.namaste.demo.month.Rain.Flooded;
import in.namaste.ticket.Subject;
import in.namaste.ticket.Terms;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** Invents the {@value Arrivals#DAYS} days before now: complaints come, and each has its life. */
public final class Month {

  /** Of all complaints, those about water after heavy rain. */
  private static final double AFTER_RAIN = 0.09;

  /** Minor things are complained about more often than technical ones. */
  private static final double MINOR_BESIDE_TECHNICAL = 2;

  /** A few places complain again and again. */
  private static final int HOT_PLACES = 9;

  private static final double HOT = 9;
  private static final double MERGED = 0.65;

  private final World world;
  private final ToLongFunction<String> serials;
  private final Map<String, Life> firstOfPlace = new HashMap<>();

  private Month(World world, ToLongFunction<String> serials) {
    this.world = world;
    this.serials = serials;
  }

  /**
   * Invents a month.
   *
   * @param count tickets
   * @param serials the next serial of a month such as {@code 2611}, each once
   * @param now where it ends; what is not over by then is open
   * @param seed of one seed and one moment comes one month, but for the ids of events
   */
  public static Story invent(
      Town town, Policy policy, int count, ToLongFunction<String> serials, Instant now, long seed) {
    Chance chance = new Chance(seed);
    World world =
        new World(
            town,
            Mix.usual(),
            policy,
            chance,
            new Agenda(now),
            new OfficeHours(policy.zone()),
            new Story(),
            new People(chance));
    new Month(world, serials).happen(count, now);
    return world.story();
  }

  private void happen(int count, Instant now) {
    Chance chance = world.chance();
    List<Flooded> flooded =
        new Rain(world.town(), now, chance).complaints((int) (count * AFTER_RAIN), chance);
    for (Flooded each : flooded) {
      world.agenda().at(each.at(), at -> registerFlooded(each, at));
    }
    List<Instant> arrivals =
        new Arrivals(world.policy().zone(), now).spread(count - flooded.size(), chance);
    arrivals.forEach(each -> world.agenda().at(each, this::register));
    world.agenda().run();
  }

  private void register(Instant at) {
    Chance chance = world.chance();
    DepartmentPublished department =
        chance.oneOf(world.town().departments(), each -> world.mix().of(each.code()).weight());
    CategoryPublished category =
        chance.oneOf(
            world.town().categories(department.code()),
            each -> each.ticketClass() == TicketClass.MINOR ? MINOR_BESIDE_TECHNICAL : 1);
    List<PlacePublished> places = world.town().placesOf(department);
    PlacePublished place =
        chance.oneOf(
            places, each -> places.indexOf(each) % (places.size() / HOT_PLACES + 1) == 0 ? HOT : 1);
    register(category, place, at);
  }

  private void registerFlooded(Flooded flooded, Instant at) {
    Life life = register(flooded.category(), flooded.place(), at);
    String same = flooded.category().code() + " " + flooded.place().code();
    Life first = firstOfPlace.putIfAbsent(same, life);
    if (first != null && world.chance().happens(MERGED)) {
      life.later(
          at,
          world.chance().between(Duration.ofMinutes(20), Duration.ofHours(4)),
          now -> life.follow(first, now));
    }
    if (first != null && !first.ticket().state().isOpen()) {
      firstOfPlace.put(same, life);
    }
  }

  private Life register(CategoryPublished category, PlacePublished place, Instant at) {
    UUID id = world.chance().id();
    String language = world.people().language();
    Policy policy = world.policy();
    long serial = serials.applyAsLong(TicketNumber.month(at, policy.zone()));
    Ticket ticket =
        new Ticket(
            id,
            TicketNumber.of(policy.district(), at, policy.zone(), serial),
            new Subject(category.departmentCode(), category.code(), place.code(), place.area()),
            new Terms(
                category.ticketClass(),
                category.hours(),
                policy.shareDateHours(),
                policy.reopenDays(),
                policy.appealDays()),
            language,
            at);
    world.story().add(ticket, world.people().complaint(id, language, category, place));
    Life life = new Life(world, ticket, category);
    life.begin(at);
    return life;
  }
}

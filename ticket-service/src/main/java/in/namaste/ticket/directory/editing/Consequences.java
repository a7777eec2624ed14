package in.namaste.ticket.directory.editing;

import in.namaste.ticket.State;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.Kind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What an entry that is to be deactivated leaves behind.
 *
 * @param openTickets of it, at most one more than {@link #MOST_COUNTED}
 * @param categories active ones of the department
 * @param places active ones that lie in the place
 * @param ladders codes of the departments on whose ladder the post stands
 */
public record Consequences(int openTickets, int categories, int places, List<String> ladders) {

  public static final int MOST_COUNTED = 1_000;

  /** How many complaints are open, such as {@code 37} or {@code 1,000+}. */
  public String openCount() {
    return openTickets > MOST_COUNTED ? "1,000+" : Integer.toString(openTickets);
  }

  /** Wants a session of the caller. */
  static Uni<Consequences> of(Directory directory, DirectoryEvent entry) {
    return openTickets(entry)
        .map(
            open ->
                new Consequences(
                    open,
                    entry.kind() == Kind.DEPARTMENT ? categories(directory, entry.code()) : 0,
                    entry.kind() == Kind.PLACE ? places(directory, entry.code()) : 0,
                    entry.kind() == Kind.POST ? ladders(directory, entry.code()) : List.of()));
  }

  private static int categories(Directory directory, String code) {
    return (int)
        directory.categories().stream()
            .filter(category -> category.active() && category.departmentCode().equals(code))
            .count();
  }

  private static int places(Directory directory, String code) {
    return (int)
        directory.places().stream()
            .filter(PlacePublished::active)
            .filter(place -> Objects.equals(place.parentCode(), code))
            .count();
  }

  private static List<String> ladders(Directory directory, String code) {
    return directory.all(Kind.LADDER).stream()
        .map(LadderPublished.class::cast)
        .filter(ladder -> ladder.posts().contains(code))
        .map(LadderPublished::code)
        .toList();
  }

  private static Uni<Integer> openTickets(DirectoryEvent entry) {
    String property =
        switch (entry.kind()) {
          case DEPARTMENT, LADDER -> "subject.departmentCode";
          case CATEGORY -> "subject.categoryCode";
          case PLACE -> "subject.placeCode";
          case POST -> "post";
        };
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "select t.id from Ticket t where t.%s = :code and t.state in (:open)"
                            .formatted(property),
                        UUID.class)
                    .setParameter("code", entry.code())
                    .setParameter("open", State.OPEN)
                    .setMaxResults(MOST_COUNTED + 1)
                    .getResultList())
        .map(List::size);
  }
}

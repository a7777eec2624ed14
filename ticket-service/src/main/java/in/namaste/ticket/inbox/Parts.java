package in.namaste.ticket.inbox;

import in.namaste.ticket.desk.Names;
import in.namaste.web.sheets.SheetFile;
import in.namaste.web.sheets.SheetForm;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a file of tickets part by part, each when the one before was sent: no more than {@value
 * #AT_ONCE} tickets are in memory, and no connection to the database waits for a slow reader.
 */
@ApplicationScoped
class Parts {

  private static final int AT_ONCE = 500;

  private final Listing listing;
  private final Vertx vertx;

  Parts(Listing listing, Vertx vertx) {
    this.listing = listing;
    this.vertx = vertx;
  }

  /**
   * The parts.
   *
   * @param ids more than {@code most} when the list is cut; its last line says so
   * @param people whether with names and phones
   */
  Multi<byte[]> of(List<UUID> ids, int most, boolean people, SheetForm form, Names names) {
    Sheet sheet = new Sheet(names);
    Multi<List<List<String>>> lines =
        ids.size() > most
            ? both(lines(ids.subList(0, most), people, sheet), List.of(sheet.cut(most)))
            : lines(ids, people, sheet);
    return SheetFile.of(form, lines, vertx);
  }

  private Multi<List<List<String>>> lines(List<UUID> ids, boolean people, Sheet sheet) {
    List<List<String>> headings = List.of(people ? sheet.headingsWithPeople() : sheet.headings());
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(headings),
            Multi.createFrom()
                .items(chunks(ids))
                .onItem()
                .transformToUniAndConcatenate(
                    chunk -> people ? withPeople(chunk, sheet) : plain(chunk, sheet)));
  }

  private static Multi<List<List<String>>> both(
      Multi<List<List<String>>> lines, List<List<String>> last) {
    return Multi.createBy().concatenating().streams(lines, Multi.createFrom().item(last));
  }

  private Uni<List<List<String>>> plain(List<UUID> ids, Sheet sheet) {
    return listing.of(ids).map(found -> found.stream().map(sheet::line).toList());
  }

  private Uni<List<List<String>>> withPeople(List<UUID> ids, Sheet sheet) {
    return Uni.combine()
        .all()
        .unis(listing.of(ids), listing.people(ids))
        .with(
            (found, people) ->
                IntStream.range(0, found.size())
                    .mapToObj(each -> sheet.line(found.get(each), people.get(each)))
                    .toList());
  }

  private static Stream<List<UUID>> chunks(List<UUID> ids) {
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
        .mapToObj(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
  }
}

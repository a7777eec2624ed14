package in.namaste.ticket.open311;

import in.namaste.ticket.PublicState;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.directory.WithheldPlaces;
import in.namaste.ticket.entry.Entering;
import in.namaste.ticket.programs.Program;
import in.namaste.ticket.programs.Programs;
import in.namaste.ticket.programs.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What GeoReport v2 can do, whatever the form of the answer. */
@ApplicationScoped
class GeoReport {

  static final String API_KEY = "api_key";

  private final Clock clock;
  private final Policy policy;
  private final Requests requests;
  private final Programs programs;
  private final Entering entering;
  private final Set<String> withheld;

  GeoReport(
      Clock clock,
      Policy policy,
      Requests requests,
      Programs programs,
      Entering entering,
      WithheldPlaces withheld) {
    this.clock = clock;
    this.policy = policy;
    this.requests = requests;
    this.programs = programs;
    this.entering = entering;
    this.withheld = withheld.categories();
  }

  Uni<ServiceDefinition> definition(String serviceCode, Catalogue catalogue) {
    return Uni.createFrom()
        .item(
            () ->
                catalogue
                    .category(serviceCode)
                    .map(catalogue::definition)
                    .orElseThrow(
                        () -> Refused.notFound(catalogue.tongue().words().serviceUnknown())));
  }

  Uni<List<ServiceRequest>> find(MultivaluedMap<String, String> query, Catalogue catalogue) {
    Search search =
        Search.of(query, clock.instant(), policy.district(), catalogue.tongue().words());
    return requests.find(search).map(found -> inWords(found, catalogue));
  }

  /** The one request of this number. */
  Uni<List<ServiceRequest>> one(String id, Catalogue catalogue) {
    return existing(id)
        .map(found -> inWords(found, catalogue))
        .invoke(found -> require(found, catalogue.tongue().words().requestUnknown()));
  }

  /** A request has its number at once, so the number is its own token. */
  Uni<List<Receipt.OfToken>> token(String token, Catalogue catalogue) {
    return existing(token)
        .map(found -> found.stream().map(one -> new Receipt.OfToken(one.number(), token)).toList())
        .invoke(found -> require(found, catalogue.tongue().words().tokenUnknown()));
  }

  /**
   * Makes a request of the fields; a repeat within minutes gets the same number.
   *
   * @param fields of the form and the address together
   */
  Uni<List<Receipt>> make(
      Format format, MultivaluedMap<String, String> fields, Catalogue catalogue) {
    return program(fields, catalogue)
        .chain(
            program ->
                entering.enter(
                    new NewRequest(Form.of(fields, catalogue.tongue().words()), catalogue).entry(),
                    Digest.of(format, fields),
                    program.actor()))
        .map(ticket -> List.of(receipt(ticket, catalogue)));
  }

  /** The program whose key came; fails when none did. */
  Uni<Program> program(MultivaluedMap<String, String> fields, Catalogue catalogue) {
    return programs
        .known(fields.getFirst(API_KEY), Scope.OPEN311)
        .map(
            known ->
                known.orElseThrow(() -> Refused.forbidden(catalogue.tongue().words().noKey())));
  }

  private Receipt receipt(PublicState ticket, Catalogue catalogue) {
    return new Receipt(
        ticket.number(),
        new PublicWords(catalogue, withheld).notice(ticket.promise(), ticket.promisedBy()),
        null);
  }

  private Uni<List<Found>> existing(String typed) {
    return Search.number(typed, policy.district())
        .map(number -> requests.byNumber(Set.of(number)))
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }

  private List<ServiceRequest> inWords(List<Found> found, Catalogue catalogue) {
    PublicWords words = new PublicWords(catalogue, withheld);
    return found.stream().map(words::of).toList();
  }

  private static void require(List<?> found, String otherwise) {
    if (found.isEmpty()) {
      throw Refused.notFound(otherwise);
    }
  }
}

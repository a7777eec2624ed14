package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.history.Chain;
import in.namaste.ticket.history.Chains;
import in.namaste.ticket.history.History;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who changed and looked at a ticket, for those who answer for it. */
@Path("/api/v1/tickets/{number}/history")
@RolesAllowed({Api.READ, "head", "district", "admin"})
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Personal")
class HistoryPaths {

  private static final String LOOK = "history page";
  private static final Set<String> ROLES = Set.of("head", "district", "admin");

  /**
   * One page of it.
   *
   * @param brokenAt null while the chain is whole
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "TicketHistory")
  record Past(
      @Schema(required = true, description = "Oldest first, 200 on a page.") List<Entry> entries,
      @Schema(required = true, description = "How many there are in all.") long length,
      @Schema(description = "The first position that does not fit; absent while all fit.")
          Long brokenAt) {

    static Past of(Chain chain) {
      return new Past(
          chain.entries().stream().map(Entry::of).toList(), chain.length(), chain.brokenAt());
    }
  }

  /** One change or look. */
  @Schema(name = "HistoryEntry")
  record Entry(
      @Schema(required = true) long position,
      @Schema(required = true) Instant at,
      @Schema(required = true, description = "As whom.") String role,
      @Schema(required = true, description = "For citizens and clocks the role's own name.")
          String account,
      @Schema(required = true, description = "A code, such as assigned or looked.") String what,
      @Schema(required = true, description = "A code, such as ticket page; or empty.") String why,
      @Schema(required = true, description = "What somebody wrote with it; or empty.") String words,
      @Schema(required = true, description = "There were words, and they are erased.")
          boolean erased) {

    static Entry of(Chain.Entry entry) {
      return new Entry(
          entry.position(),
          entry.at(),
          entry.role(),
          entry.account(),
          entry.what(),
          entry.why(),
          entry.words(),
          entry.erased());
    }
  }

  private final Answering answering;
  private final Chains chains;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;
  private final SignedIn signedIn;

  HistoryPaths(
      Answering answering,
      Chains chains,
      History history,
      Transactions transactions,
      Clock clock,
      SignedIn signedIn) {
    this.answering = answering;
    this.chains = chains;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      summary = "Read the history",
      description =
          "Who changed what, and who looked at what is personal; for head, district and admin. It"
              + " shows reasons that people wrote, so that reading it is a look itself.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = Past.class)))
  @APIResponse(responseCode = "400", description = Api.WRONG)
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  public Uni<Response> past(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number,
      @Parameter(
              description = "From 1 to 200.",
              schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
          @RestQuery
          String page) {
    return answering.answer(
        () -> {
          Actor reader = signedIn.actor();
          if (!ROLES.contains(reader.role().wireName())) {
            throw Refused.notAllowed();
          }
          int shown = Asked.page(page);
          return transactions.run(
              () ->
                  Reach.of(reader)
                      .ticket(number)
                      .call(ticket -> history.looked(reader, ticket.id(), LOOK, clock.instant()))
                      .chain(ticket -> chains.of(ticket.id(), shown))
                      .map(Past::of));
        });
  }
}

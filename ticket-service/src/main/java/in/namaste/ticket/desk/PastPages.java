package in.namaste.ticket.desk;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.history.Chain;
import in.namaste.ticket.history.Chains;
import in.namaste.ticket.history.History;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who changed and looked at a ticket, for those who answer for it. */
@Path("/desk/tickets/{number}/history")
@RolesAllowed({"head", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class PastPages {

  @CheckedTemplate(basePath = "past")
  static class Templates {
    static native TemplateInstance past(PastView view);
  }

  private static final int LAST_PAGE = 10_000;

  private final Cases cases;
  private final CasePage casePage;
  private final Chains chains;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  PastPages(
      Cases cases,
      CasePage casePage,
      Chains chains,
      History history,
      Transactions transactions,
      Clock clock,
      SignedIn signedIn,
      Page page) {
    this.cases = cases;
    this.casePage = casePage;
    this.chains = chains;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Uni<Response> past(
      @RestPath String number, @RestQuery("page") @DefaultValue("1") int asked) {
    Actor reader = signedIn.actor();
    int shown = Math.clamp(asked, 1, LAST_PAGE);
    return cases
        .id(number, reader)
        .chain(
            id ->
                id == null
                    ? Uni.createFrom().item(casePage.notFound(number))
                    : read(id, reader, shown).map(chain -> html(number, chain, shown)));
  }

  /** The page shows reasons that people wrote: it is a look itself, and stands on itself. */
  private Uni<Chain> read(UUID ticketId, Actor reader, int shown) {
    return transactions.run(
        () ->
            history
                .looked(reader, ticketId, "history page", clock.instant())
                .chain(() -> chains.of(ticketId, shown)));
  }

  private Response html(String number, Chain chain, int shown) {
    PastView view = PastView.of(number, chain, shown, page.language());
    return Response.ok(Templates.past(view).setLocale(page.language().locale()))
        .header("Cache-Control", "no-store")
        .build();
  }
}

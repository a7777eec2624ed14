package in.namaste.ticket.inbox;

import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.TypedText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Lists that somebody keeps under a name, and no longer. */
@Path("/desk/views")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
class ViewPages {

  private final SavedViews saved;
  private final InboxPages inbox;
  private final Policy policy;
  private final SignedIn signedIn;

  ViewPages(SavedViews saved, InboxPages inbox, Policy policy, SignedIn signedIn) {
    this.saved = saved;
    this.inbox = inbox;
    this.policy = policy;
    this.signedIn = signedIn;
  }

  /** Keeps the list; one that is refused is shown again with the name that was typed. */
  @POST
  @Cancellable(false)
  public Uni<Response> save(@RestForm String name, @RestForm String list) {
    String typed = TypedText.of(name).strip();
    Asked asked = asked(list);
    SavedView.Refusal refusal = SavedView.refusal(typed, asked, policy.district());
    if (refusal != null) {
      return inbox.refused(asked, typed, refusal);
    }
    return saved
        .save(account(), SavedView.of(typed, asked))
        .chain(
            kept ->
                kept
                    ? Uni.createFrom().item(back(asked))
                    : inbox.refused(asked, typed, SavedView.Refusal.FULL));
  }

  /** Forgets a list; what is shown stays. */
  @POST
  @Path("delete")
  @Cancellable(false)
  public Uni<Response> delete(@RestForm String name, @RestForm String list) {
    return saved.delete(account(), TypedText.of(name)).replaceWith(back(asked(list)));
  }

  private String account() {
    return signedIn.actor().name();
  }

  private static Asked asked(String list) {
    return Asked.of(Queries.read(TypedText.of(list)));
  }

  private static Response back(Asked asked) {
    return Response.seeOther(URI.create("/desk?" + asked.at(1).address())).build();
  }
}

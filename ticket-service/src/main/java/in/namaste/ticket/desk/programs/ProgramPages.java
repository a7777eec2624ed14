package in.namaste.ticket.desk.programs;

import in.namaste.ticket.Actor;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.programs.AskedToken;
import in.namaste.ticket.programs.KeepingTokens;
import in.namaste.ticket.programs.ProgramTokens;
import in.namaste.ticket.programs.TokenRefused;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Which programs have a token. A secret is in the answer to the form itself and in no other: it
 * must not stand in an address, and nobody can be told it again.
 */
@Path("/desk/programs")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class ProgramPages {

  @CheckedTemplate(basePath = "programs")
  static class Templates {
    static native TemplateInstance programs(ProgramsView view);

    static native TemplateInstance revoke(Reader reader, String name);
  }

  private final KeepingTokens keeping;
  private final ProgramTokens tokens;
  private final CurrentDirectory directory;
  private final SignedIn signedIn;
  private final Page page;

  ProgramPages(
      KeepingTokens keeping,
      ProgramTokens tokens,
      CurrentDirectory directory,
      SignedIn signedIn,
      Page page) {
    this.keeping = keeping;
    this.tokens = tokens;
    this.directory = directory;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Uni<Response> show(@RestQuery String revoked) {
    return show(200, Told.revoked(revoked));
  }

  @POST
  @Cancellable(false)
  public Uni<Response> make(
      @RestForm String name,
      @RestForm List<String> scope,
      @RestForm String role,
      @RestForm String department,
      @RestForm String days) {
    AskedToken asked = AskedToken.typed(name, scope, role, department, days);
    Actor admin = signedIn.actor();
    return directory
        .get()
        .chain(known -> keeping.make(asked, known, admin))
        .chain(secret -> show(200, Told.made(asked.name(), secret)))
        .onFailure(TokenRefused.class)
        .recoverWithUni(refused -> show(422, Told.refused(asked, why(refused))));
  }

  @GET
  @Path("{name}/revoke")
  public TemplateInstance ask(@RestPath String name) {
    return Templates.revoke(reader(), name).setLocale(page.language().locale());
  }

  @POST
  @Path("{name}/revoke")
  @Cancellable(false)
  public Uni<Response> revoke(@RestPath String name) {
    return Uni.createFrom()
        .deferred(() -> keeping.revoke(name, signedIn.actor()))
        .map(
            revoked ->
                Response.seeOther(
                        UriBuilder.fromPath("/desk/programs").queryParam("revoked", name).build())
                    .build())
        .onFailure(TokenRefused.class)
        .recoverWithUni(refused -> show(422, Told.refused(AskedToken.NOTHING, why(refused))));
  }

  private static TokenRefused.Why why(Throwable refused) {
    return ((TokenRefused) refused).why();
  }

  private Reader reader() {
    return new Reader(signedIn.actor().name(), "");
  }

  private Uni<Response> show(int status, Told told) {
    Reader reader = reader();
    return directory
        .get()
        .chain(
            known ->
                tokens
                    .all()
                    .map(
                        all ->
                            ProgramsView.of(
                                all, new Names(known, page.language()), page, reader, told)))
        .map(
            view ->
                Response.status(status)
                    .header("Cache-Control", "no-store")
                    .entity(Templates.programs(view).setLocale(page.language().locale()))
                    .build());
  }
}

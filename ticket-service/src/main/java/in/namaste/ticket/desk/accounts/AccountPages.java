package in.namaste.ticket.desk.accounts;

import in.namaste.ticket.Actor;
import in.namaste.ticket.accounts.AccountList;
import in.namaste.ticket.accounts.AccountRefused;
import in.namaste.ticket.accounts.AskedAccount;
import in.namaste.ticket.accounts.KeepingAccounts;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.directory.CurrentDirectory;
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
import java.net.URI;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Who can sign in. A first password is in the answer to the form itself and in no other: it must
 * not stand in an address, and nobody can be told it again.
 */
@Path("/desk/accounts")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class AccountPages {

  @CheckedTemplate(basePath = "accounts")
  static class Templates {
    static native TemplateInstance accounts(AccountsView view);

    static native TemplateInstance ask(Reader reader, String name, String what);
  }

  private static final URI LIST = URI.create("/desk/accounts");

  private final KeepingAccounts keeping;
  private final AccountList list;
  private final CurrentDirectory directory;
  private final SignedIn signedIn;
  private final Page page;

  AccountPages(
      KeepingAccounts keeping,
      AccountList list,
      CurrentDirectory directory,
      SignedIn signedIn,
      Page page) {
    this.keeping = keeping;
    this.list = list;
    this.directory = directory;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Uni<Response> show(@RestQuery String done, @RestQuery String account) {
    return show(200, Told.done(done, account));
  }

  @POST
  @Cancellable(false)
  public Uni<Response> add(
      @RestForm String name,
      @RestForm String role,
      @RestForm String department,
      @RestForm String post) {
    AskedAccount asked = AskedAccount.typed(name, role, department, post);
    Actor admin = signedIn.actor();
    return directory
        .get()
        .chain(known -> keeping.add(asked, known, admin))
        .chain(password -> show(200, Told.password("added", asked.name(), password)))
        .onFailure(AccountRefused.class)
        .recoverWithUni(refused -> show(422, Told.refused(asked, why(refused))));
  }

  /** What ends somebody's sessions is asked once more, with the name. */
  @GET
  @Path("{name}/{what: reset|disable}")
  public TemplateInstance ask(@RestPath String name, @RestPath String what) {
    return Templates.ask(reader(), name, what).setLocale(page.language().locale());
  }

  @POST
  @Path("{name}/reset")
  @Cancellable(false)
  public Uni<Response> reset(@RestPath String name) {
    return Uni.createFrom()
        .deferred(() -> keeping.reset(name, signedIn.actor()))
        .chain(password -> show(200, Told.password("reset", name, password)))
        .onFailure(AccountRefused.class)
        .recoverWithUni(this::refused);
  }

  @POST
  @Path("{name}/disable")
  @Cancellable(false)
  public Uni<Response> disable(@RestPath String name) {
    return change(name, "disabled", admin -> keeping.disable(name, admin));
  }

  @POST
  @Path("{name}/enable")
  @Cancellable(false)
  public Uni<Response> enable(@RestPath String name) {
    return change(name, "enabled", admin -> keeping.enable(name, admin));
  }

  @POST
  @Path("{name}/lift")
  @Cancellable(false)
  public Uni<Response> lift(@RestPath String name) {
    return change(name, "lifted", admin -> keeping.liftRest(name, admin));
  }

  private Uni<Response> change(String name, String done, Function<Actor, Uni<Void>> change) {
    return Uni.createFrom()
        .deferred(() -> change.apply(signedIn.actor()))
        .map(
            changed ->
                Response.seeOther(URI.create(LIST + "?done=" + done + "&account=" + name)).build())
        .onFailure(AccountRefused.class)
        .recoverWithUni(this::refused);
  }

  private Uni<Response> refused(Throwable refused) {
    return show(422, Told.refused(AskedAccount.NOTHING, why(refused)));
  }

  private static AccountRefused.Why why(Throwable refused) {
    return ((AccountRefused) refused).why();
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
                list.all()
                    .map(
                        accounts ->
                            AccountsView.of(
                                accounts, new Names(known, page.language()), page, reader, told)))
        .map(
            view ->
                Response.status(status)
                    .header("Cache-Control", "no-store")
                    .entity(Templates.accounts(view).setLocale(page.language().locale()))
                    .build());
  }
}

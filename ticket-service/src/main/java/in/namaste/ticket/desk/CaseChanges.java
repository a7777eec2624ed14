package in.namaste.ticket.desk;

import in.namaste.ticket.Actor;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Tells an open page that its ticket has changed since, and nothing more: what is being typed there
 * stays. Shows nothing personal, so it is no look.
 */
@Path("/desk/tickets/{number}/changed")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class CaseChanges {

  private static final String SEEN =
      """
      select version, (select count(*) from timeline t where t.ticket_id = ticket.id) as lines
      from ticket
      where number = $1 and ($2::text is null or department_code = $2)
      """;

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance changed();
  }

  private final Pool pool;
  private final SignedIn signedIn;
  private final Page page;

  CaseChanges(Pool pool, SignedIn signedIn, Page page) {
    this.pool = pool;
    this.signedIn = signedIn;
    this.page = page;
  }

  /** What tells one state of a ticket's page from a later one. */
  static String seen(long version, long lines) {
    return version + "-" + lines;
  }

  /** Nothing while the page is true. */
  @GET
  public Uni<Response> changed(@RestPath String number, @RestQuery String seen) {
    Actor reader = signedIn.actor();
    return pool.preparedQuery(SEEN)
        .execute(
            Tuple.of(number, reader.role().isOfOneDepartment() ? reader.departmentCode() : null))
        .map(
            rows -> {
              boolean same =
                  rows.size() == 1
                      && seen(
                              rows.iterator().next().getLong("version"),
                              rows.iterator().next().getLong("lines"))
                          .equals(seen);
              return Response.ok(
                      same ? "" : Templates.changed().setLocale(page.language().locale()).render())
                  .header("Cache-Control", "no-store")
                  .build();
            });
  }
}

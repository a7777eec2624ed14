package in.namaste.feedback.form;

import in.namaste.feedback.Office;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.NoticePages;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** The short address under a printed code, for those who type it; in small or large letters. */
@Path("/o/{office}")
@NonBlocking
public class TypedAddress {

  private final OfficeBook offices;
  private final FormLinks links;
  private final NoticePages notices;

  TypedAddress(OfficeBook offices, FormLinks links, NoticePages notices) {
    this.offices = offices;
    this.links = links;
    this.notices = notices;
  }

  /** Leads to an office's form. */
  @GET
  public Response office(@RestPath String office) {
    return lead(office, null);
  }

  /** Leads to the form of an office's counter, or of the office if it has no such counter. */
  @GET
  @Path("/{counter}")
  public Response counter(@RestPath String office, @RestPath String counter) {
    return lead(office, counter.toUpperCase(Locale.ROOT));
  }

  private Response lead(String typed, String counter) {
    Optional<Office> office = offices.find(typed.toUpperCase(Locale.ROOT));
    return office.map(found -> form(found, counter)).orElseGet(notices::unknownOffice);
  }

  private Response form(Office office, String counter) {
    String known = office.counter(counter).map(Office.Counter::code).orElse(null);
    FormCode code = new FormCode(office.code(), known, FormCode.FROM_LIST);
    return Response.seeOther(URI.create(links.path(code))).build();
  }
}

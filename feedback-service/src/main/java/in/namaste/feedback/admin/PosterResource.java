package in.namaste.feedback.admin;

import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.codes.QrCode;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.NoticePages;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** The QR codes as files, and a poster to be printed from the browser. */
@Path("/admin")
@Blocking
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class PosterResource {

  private static final String CODE = "{code:[A-Za-z0-9~._-]+}";

  private final FormCodes codes;
  private final FormLinks links;
  private final OfficeBook offices;
  private final NoticePages notices;
  private final String whatsAppNumber;

  PosterResource(
      FormCodes codes,
      FormLinks links,
      OfficeBook offices,
      NoticePages notices,
      @ConfigProperty(name = "namaste.whatsapp.number") String whatsAppNumber) {
    this.codes = codes;
    this.links = links;
    this.offices = offices;
    this.notices = notices;
    this.whatsAppNumber = whatsAppNumber;
  }

  /** The code as PNG. */
  @GET
  @Path("/qr/" + CODE + ".png")
  public Response png(@RestPath String code) {
    return answer(code, said -> file(said, "png", "image/png", qr(said).png()));
  }

  /** The code as SVG. */
  @GET
  @Path("/qr/" + CODE + ".svg")
  public Response svg(@RestPath String code) {
    return answer(code, said -> file(said, "svg", "image/svg+xml", qr(said).svg()));
  }

  /** One A4 page with the code, in both languages. */
  @GET
  @Path("/poster/{code}")
  public Response poster(@RestPath String code) {
    return answer(
        code,
        said ->
            offices
                .find(said.office())
                .map(
                    office ->
                        new PosterView(
                            office,
                            office.counter(said.counter()).orElse(null),
                            qr(said).svg(),
                            links.address(said),
                            whatsAppNumber))
                .map(view -> notices.respond(200, AdminTemplates.poster(view)))
                .orElseGet(notices::unknownOffice));
  }

  private Response answer(String code, Function<FormCode, Response> page) {
    Optional<FormCode> said = codes.read(code);
    return said.map(page).orElseGet(notices::unknownCode);
  }

  private QrCode qr(FormCode said) {
    return QrCode.of(links.address(said));
  }

  private static Response file(FormCode said, String ending, String type, Object content) {
    String counter = said.counter() == null ? "" : "-" + said.counter();
    String name = "qr-" + said.office() + counter + "." + ending;
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .build();
  }
}

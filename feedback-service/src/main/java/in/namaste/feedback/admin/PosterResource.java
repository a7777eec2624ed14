package in.namaste.feedback.admin;

import in.namaste.feedback.Office;
import in.namaste.feedback.batches.BatchBook;
import in.namaste.feedback.batches.Batches;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.codes.QrCode;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.posters.Poster;
import in.namaste.feedback.posters.PosterPrinter;
import in.namaste.messaging.Failures;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** What is printed: QR codes as pictures, and posters as PDF. */
@Path("/admin")
@Blocking
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class PosterResource {

  private static final Logger LOG = Logger.getLogger(PosterResource.class);
  private static final String CODE = "{code:[A-Za-z0-9~._-]+}";
  private static final String PDF = "application/pdf";

  private final FormCodes codes;
  private final FormLinks links;
  private final OfficeBook offices;
  private final Batches batches;
  private final BatchBook book;
  private final PosterPrinter printer;
  private final NoticePages notices;

  PosterResource(
      FormCodes codes,
      FormLinks links,
      OfficeBook offices,
      Batches batches,
      BatchBook book,
      PosterPrinter printer,
      NoticePages notices) {
    this.codes = codes;
    this.links = links;
    this.offices = offices;
    this.batches = batches;
    this.book = book;
    this.printer = printer;
    this.notices = notices;
  }

  /** The code as PNG. */
  @GET
  @Path("/qr/" + CODE + ".png")
  public Response png(@RestPath String code) {
    return answer(code, said -> file("qr-" + name(said) + ".png", "image/png", qr(said).png()));
  }

  /** The code as SVG. */
  @GET
  @Path("/qr/" + CODE + ".svg")
  public Response svg(@RestPath String code) {
    return answer(code, said -> file("qr-" + name(said) + ".svg", "image/svg+xml", qr(said).svg()));
  }

  /** The code's poster, one A4 page. */
  @GET
  @Path("/poster/" + CODE + ".pdf")
  public Response poster(@RestPath String code) {
    return answer(
        code,
        said ->
            offices
                .find(said.office())
                .map(office -> Poster.of(office, said))
                .map(poster -> posters(name(said), Stream.of(poster)))
                .orElseGet(notices::unknownOffice));
  }

  /** All posters of an office: its own and those of its counters. */
  @GET
  @Path("/posters/{office}.pdf")
  @NonBlocking
  public Uni<Response> posters(@RestPath String office) {
    return offices
        .find(office)
        .map(found -> print(office, () -> printed(found)))
        .orElseGet(() -> Uni.createFrom().item(notices::unknownOffice));
  }

  /** All posters of all open offices, in one file. */
  @GET
  @Path("/posters.pdf")
  @NonBlocking
  public Uni<Response> posters() {
    return print("all", () -> offices.open().stream().flatMap(this::printed));
  }

  private Stream<Poster> printed(Office office) {
    return Poster.of(office, book.current(office.code())).stream();
  }

  /** Prints away from the threads of the network, with the batches as they are at this moment. */
  private Uni<Response> print(String name, Supplier<Stream<Poster>> posters) {
    return batches
        .read()
        .emitOn(Infrastructure.getDefaultExecutor())
        .map(read -> posters(name, posters.get()))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Posters cannot be printed: %s", Failures.named(failure));
              return notices.batchesAway();
            });
  }

  private Response posters(String name, Stream<Poster> posters) {
    return file("posters-" + name + ".pdf", PDF, printer.print(posters.toList()));
  }

  private Response answer(String code, Function<FormCode, Response> page) {
    Optional<FormCode> said = codes.read(code);
    return said.map(known -> book.isRevoked(known) ? notices.revokedPoster() : page.apply(known))
        .orElseGet(notices::unknownCode);
  }

  private QrCode qr(FormCode said) {
    return QrCode.of(links.address(said));
  }

  private static String name(FormCode said) {
    return said.office() + (said.counter() == null ? "" : "-" + said.counter());
  }

  private static Response file(String name, String type, Object content) {
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .build();
  }
}

package in.namaste.ticket.desk;

import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.photos.AddingPhotos;
import in.namaste.ticket.photos.OfficersPhotos;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Photos of the work that an officer adds without reporting it as solved. */
@Path("/desk/tickets/{number}/photos")
@RolesAllowed({"officer", "head", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class PhotoPages {

  private final Cases cases;
  private final CasePage casePage;
  private final OfficersPhotos photos;
  private final AddingPhotos adding;
  private final SignedIn signedIn;

  PhotoPages(
      Cases cases,
      CasePage casePage,
      OfficersPhotos photos,
      AddingPhotos adding,
      SignedIn signedIn) {
    this.cases = cases;
    this.casePage = casePage;
    this.photos = photos;
    this.adding = adding;
    this.signedIn = signedIn;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Cancellable(false)
  public Uni<Response> add(@RestPath String number, @RestForm("photo") List<FileUpload> uploads) {
    List<java.nio.file.Path> files = files(uploads);
    return cases
        .id(number, signedIn.actor())
        .chain(
            id ->
                id == null
                    ? Uni.createFrom().item(casePage.notFound(number))
                    : keep(id, number, files))
        .onFailure(MoveRefused.class)
        .recoverWithUni(
            refusal ->
                casePage.show(number, Beside.photosRefused(((MoveRefused) refusal).why()), 422));
  }

  private Uni<Response> keep(UUID id, String number, List<java.nio.file.Path> files) {
    if (files.isEmpty()) {
      return Uni.createFrom().failure(new MoveRefused(Why.PHOTO_MISSING));
    }
    return photos
        .keepAll(files)
        .chain(kept -> adding.add(id, kept, signedIn.actor()))
        .map(
            added ->
                Response.seeOther(URI.create("/desk/tickets/" + number + "#pictures")).build());
  }

  /** Browsers send an empty part for a field in which nothing was chosen. */
  static List<java.nio.file.Path> files(List<FileUpload> uploads) {
    return uploads == null
        ? List.of()
        : uploads.stream()
            .filter(upload -> upload.size() > 0)
            .map(FileUpload::uploadedFile)
            .toList();
  }
}

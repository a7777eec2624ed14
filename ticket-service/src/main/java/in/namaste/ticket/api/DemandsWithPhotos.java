package in.namaste.ticket.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolution as a form, as the document describes it. */
@Schema(name = "DemandsWithPhotos", description = "The fields of Demands, and photos with resolve.")
record DemandsWithPhotos(
    @Schema(required = true, description = "Of the ticket as it was read.", examples = "3")
        long version,
    @Schema(description = "What was done, at least 15 characters; the citizen reads it.")
        String report,
    @Schema(
            description = "At most three files, JPEG or PNG, of 5 MB each at most.",
            type = SchemaType.ARRAY,
            maxItems = 3)
        List<PhotoFile> photo) {

  /** One file. */
  @Schema(name = "PhotoFile", type = SchemaType.STRING, format = "binary")
  record PhotoFile() {}
}

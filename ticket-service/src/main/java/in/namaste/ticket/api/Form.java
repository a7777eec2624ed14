package in.namaste.ticket.api;

import in.namaste.ticket.photos.OfficersPhotos;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * A form with photos.
 *
 * @param photos the uploads that came; who keeps them refuses more than {@value
 *     OfficersPhotos#MOST}
 */
record Form(Body body, List<Path> photos) {

  /** The field of the photos, as in the desk's forms. */
  static final String PHOTO = "photo";

  /**
   * Reads a form.
   *
   * @param known the names of the fields that may come beside photos
   * @param takesPhotos whether photos may come
   */
  static Form of(MultipartFormDataInput sent, Set<String> known, boolean takesPhotos) {
    Map<String, String> texts = new HashMap<>();
    List<Path> photos = new ArrayList<>();
    sent.getValues()
        .forEach(
            (name, values) -> {
              boolean file = values.stream().anyMatch(FormValue::isFileItem);
              if (file && takesPhotos && name.equals(PHOTO)) {
                values.forEach(value -> photos.add(upload(value)));
              } else if (file || values.size() != 1) {
                throw known.contains(name) ? Body.wrong(name) : Body.unknown(name);
              } else {
                texts.put(name, values.iterator().next().getValue());
              }
            });
    return new Form(Body.of(texts, known), List.copyOf(photos));
  }

  private static Path upload(FormValue value) {
    if (!value.isFileItem()) {
      throw Body.wrong(PHOTO);
    }
    return value.getFileItem().getFile();
  }
}

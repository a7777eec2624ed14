package in.namaste.ticket.api;

import in.namaste.ticket.Area;
import in.namaste.ticket.Subject;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.entry.Channel;
import in.namaste.ticket.entry.Entry;
import in.namaste.ticket.entry.Informant;
import in.namaste.ticket.entry.Phone;
import in.namaste.web.Language;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint that a program enters for a citizen. */
@Schema(name = "NewTicket")
record NewTicket(
    @Schema(required = true, description = "Code of an active category.", examples = "PHED.NOWATER")
        String category,
    @Schema(required = true, description = "Code of an active place.", examples = "V-061572")
        String place,
    @Schema(
            description = "In which the citizen is answered.",
            enumeration = {"hi", "en"},
            defaultValue = "hi")
        String language,
    @Schema(description = "The citizen's; at most 4,000 characters.") String words,
    @Schema(description = "Of the citizen; at most 200 characters.") String name,
    @Schema(description = "Of the citizen, as people write it.", examples = "098960 00001")
        String phone,
    @Schema(
            description = "Whether the citizen agreed to hear of it by WhatsApp at this number.",
            defaultValue = "false")
        boolean tell) {

  static final Set<String> FIELDS =
      Set.of("category", "place", "language", "words", "name", "phone", "tell");

  static NewTicket of(Body body) {
    String language = body.text("language");
    if (!language.isEmpty() && Language.of(language).isEmpty()) {
      throw Body.wrong("language");
    }
    return new NewTicket(
        body.text("category"),
        body.text("place"),
        language.isEmpty() ? Language.HI.code() : language,
        body.text("words"),
        body.text("name"),
        body.text("phone"),
        body.flag("tell"));
  }

  /** The entry; a code the directory does not know is refused and not left to the sorting desk. */
  Entry entry(Directory directory) {
    CategoryPublished category =
        directory
            .category(this.category)
            .filter(DirectoryEvent::active)
            .orElseThrow(() -> unknown("category"));
    PlacePublished place =
        directory
            .place(this.place)
            .filter(DirectoryEvent::active)
            .orElseThrow(() -> unknown("place"));
    return new Entry(
        Channel.PROGRAM,
        language,
        new Subject(
            category.departmentCode(),
            category.code(),
            place.code(),
            area(category, place, directory)),
        new Informant(name, Phone.orNone(phone), tell),
        words,
        null);
  }

  /** Of a place that is neither village nor town: where its department works; most is rural. */
  private static Area area(CategoryPublished category, PlacePublished place, Directory directory) {
    if (place.area() != null) {
      return place.area();
    }
    return directory
        .department(category.departmentCode())
        .filter(department -> department.area().equals(Area.URBAN.wireName()))
        .map(department -> Area.URBAN)
        .orElse(Area.RURAL);
  }

  private static Refused unknown(String field) {
    return Refused.unaccepted(field + "-unknown", words -> words.unknownCode(field));
  }
}

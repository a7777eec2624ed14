package in.namaste.ticket.open311;

import in.namaste.ticket.Area;
import in.namaste.ticket.Subject;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.entry.Channel;
import in.namaste.ticket.entry.Entry;
import in.namaste.ticket.entry.EntryRefused;
import in.namaste.ticket.entry.Informant;
import in.namaste.ticket.entry.Phone;
import in.namaste.ticket.entry.Pin;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form as an entry. The place is what address or attribute name exactly; else it is the district,
 * and the pin and the words lead the officer. Nothing that came is lost: what has no field of its
 * own stands under the description.
 */
record NewRequest(Form form, Catalogue catalogue) {

  private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?");
  private static final String DISTRICT = "district";

  /**
   * The entry.
   *
   * @throws Refused when a required field is missing or one is wrong
   */
  Entry entry() {
    CategoryPublished category = category();
    Optional<Pin> pin = pin();
    Optional<PlacePublished> place = place(category);
    if (place.isEmpty() && pin.isEmpty() && form.addressString().isEmpty()) {
      throw Refused.badRequest(
          form.addressId().isEmpty() ? words().noLocation() : words().addressUnknown());
    }
    Optional<String> phone = Phone.read(form.phone());
    try {
      return new Entry(
          Channel.OPEN311,
          catalogue.tongue().language().code(),
          subject(category, place),
          new Informant(
              Stream.of(form.firstName(), form.lastName())
                  .filter(name -> !name.isEmpty())
                  .collect(Collectors.joining(" ")),
              phone.orElse(null),
              false),
          words(phone.isEmpty(), pin.isEmpty()),
          pin.orElse(null));
    } catch (EntryRefused refused) {
      throw Refused.badRequest(
          refused.why() == EntryRefused.Why.NAME_TOO_LONG
              ? words().tooLong("first_name", Informant.MOST_NAME)
              : words().tooLong("description", Entry.MOST_WORDS));
    }
  }

  private CategoryPublished category() {
    if (form.serviceCode().isEmpty()) {
      throw Refused.badRequest(words().noServiceCode());
    }
    return catalogue
        .category(form.serviceCode())
        .orElseThrow(() -> Refused.notFound(words().serviceUnknown()));
  }

  private Optional<Pin> pin() {
    if (form.lat().isEmpty() && form.longitude().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Pin(
              degrees(form.lat()),
              degrees(form.longitude()),
              form.addressString().isEmpty() ? null : form.addressString()));
    } catch (EntryRefused notOnEarth) {
      throw Refused.badRequest(words().latLong());
    }
  }

  private double degrees(String typed) {
    if (!DEGREES.matcher(typed).matches()) {
      throw Refused.badRequest(words().latLong());
    }
    return Double.parseDouble(typed);
  }

  private Optional<PlacePublished> place(CategoryPublished category) {
    String chosen = form.attributes().getOrDefault(Catalogue.PLACE, "");
    if (!chosen.isEmpty()) {
      return Optional.of(
          catalogue
              .places(category)
              .filter(place -> place.code().equals(chosen))
              .findFirst()
              .orElseThrow(() -> Refused.badRequest(words().placeUnknown())));
    }
    return catalogue
        .directory()
        .place(form.addressId())
        .filter(DirectoryEvent::active)
        .or(() -> new PlaceInWords(catalogue.directory()).in(form.addressString()));
  }

  private Subject subject(CategoryPublished category, Optional<PlacePublished> found) {
    PlacePublished place = found.orElseGet(this::district);
    return new Subject(
        category.departmentCode(), category.code(), place.code(), area(category, place));
  }

  private PlacePublished district() {
    return catalogue.directory().places().stream()
        .filter(place -> place.level().equals(DISTRICT))
        .findFirst()
        .orElseThrow();
  }

  /** Of a place that is neither village nor town: where its department works; most is rural. */
  private Area area(CategoryPublished category, PlacePublished place) {
    if (place.area() != null) {
      return place.area();
    }
    String works = catalogue.directory().department(category.departmentCode()).orElseThrow().area();
    return works.equals(Area.URBAN.wireName()) ? Area.URBAN : Area.RURAL;
  }

  private String words(boolean phoneUnread, boolean noPin) {
    Stream<String> beside =
        Stream.of(
            noPin ? line("पता", form.addressString()) : "",
            catalogue.directory().place(form.addressId()).isEmpty()
                ? line("पते का कोड", form.addressId())
                : "",
            line("ईमेल", form.email()),
            phoneUnread ? line("फ़ोन", form.phone()) : "",
            line("फ़ोटो", form.mediaUrl()));
    Stream<String> others =
        form.attributes().entrySet().stream()
            .filter(attribute -> !attribute.getKey().equals(Catalogue.PLACE))
            .map(NewRequest::line);
    return Stream.of(Stream.of(form.description()), beside, others)
        .flatMap(lines -> lines)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(Map.Entry<String, String> attribute) {
    return line(attribute.getKey(), attribute.getValue());
  }

  private static String line(String label, String value) {
    return value.isEmpty() ? "" : label + ": " + value;
  }

  private Words words() {
    return catalogue.tongue().words();
  }
}

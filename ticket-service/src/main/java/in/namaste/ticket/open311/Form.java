package in.namaste.ticket.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import in.namaste.ticket.entry.Entry;
import in.namaste.web.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fields of a request to be made, as they came. What is empty was not declared.
 *
 * @param attributes by their codes; several values of one with line breaks between
 */
@Schema(
    name = "Open311Form",
    description =
        "One of lat and long, address_string, address_id or attribute[PLACE] is required. Fields"
            + " that are not named here, such as device_id and account_id, are not kept.")
record Form(
    @Schema(required = true, examples = "PHED.NOWATER") @JsonProperty("service_code")
        String serviceCode,
    @Schema(examples = "28.8955", description = "Evidence for the officer; shown to nobody else.")
        @JsonProperty("lat")
        String lat,
    @Schema(examples = "76.6066") @JsonProperty("long") String longitude,
    @Schema(
            examples = "Rampur, Madhopur",
            description = "From the most specific to the most general.")
        @JsonProperty("address_string")
        String addressString,
    @Schema(examples = "V-061572", description = "A key of attribute PLACE.")
        @JsonProperty("address_id")
        String addressId,
    @Schema(description = "At most 4,000 characters.", examples = "No water for three days")
        @JsonProperty("description")
        String description,
    @JsonProperty("email") String email,
    @JsonProperty("first_name") String firstName,
    @JsonProperty("last_name") String lastName,
    @JsonProperty("phone") String phone,
    @Schema(description = "Shown to the officer; not fetched.") @JsonProperty("media_url")
        String mediaUrl,
    @Schema(
            name = "attribute",
            description = "Sent as attribute[code]=value, see the service definition.",
            additionalProperties = String.class)
        @JsonProperty("attribute")
        Map<String, String> attributes) {

  /** The most fields of a form. */
  static final int MOST_FIELDS = 60;

  /** The longest field but the description, in characters. */
  static final int LONGEST = 1_000;

  private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([^\\[\\]]+)\\](\\[\\])?");

  /**
   * Reads the fields.
   *
   * @throws Refused when there are too many or one is too long
   */
  static Form of(MultivaluedMap<String, String> fields, Words words) {
    if (fields.values().stream().mapToInt(List::size).sum() > MOST_FIELDS) {
      throw Refused.badRequest(words.tooMany(MOST_FIELDS));
    }
    Map<String, String> typed = new TreeMap<>();
    Map<String, String> attributes = new TreeMap<>();
    fields.forEach(
        (name, values) -> {
          Matcher attribute = ATTRIBUTE.matcher(name);
          String field = attribute.matches() ? attribute.group(1) : name;
          (attribute.matches() ? attributes : typed).put(field, value(field, values, words));
        });
    return new Form(
        typed.getOrDefault("service_code", ""),
        typed.getOrDefault("lat", ""),
        typed.getOrDefault("long", ""),
        typed.getOrDefault("address_string", ""),
        typed.getOrDefault("address_id", ""),
        typed.getOrDefault("description", ""),
        typed.getOrDefault("email", ""),
        typed.getOrDefault("first_name", ""),
        typed.getOrDefault("last_name", ""),
        typed.getOrDefault("phone", ""),
        typed.getOrDefault("media_url", ""),
        attributes);
  }

  private static String value(String field, List<String> values, Words words) {
    String value = values.stream().map(TypedText::of).collect(Collectors.joining("\n")).strip();
    int most = field.equals("description") ? Entry.MOST_WORDS : LONGEST;
    if (value.length() > most || field.length() > LONGEST) {
      throw Refused.badRequest(
          words.tooLong(field.length() > LONGEST ? "attribute" : safe(field), most));
    }
    return value;
  }

  /** A name that somebody made up is not repeated to them in our words. */
  private static String safe(String field) {
    return field.matches("[A-Za-z0-9_.-]{1,40}") ? field : "attribute";
  }
}

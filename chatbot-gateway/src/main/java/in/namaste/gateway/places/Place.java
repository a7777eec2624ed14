package in.namaste.gateway.places;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;
import java.util.List;

/**
 * A place of the district as {@code PlacePublished} tells it.
 *
 * @param level {@code cd_block}, {@code village}, {@code urban_body}, {@code ward} are offered to
 *     citizens; every other level only gives names to look up
 * @param parentCode code of the block or town it lies in; null at the top
 * @param area null where the record does not say
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Place(
    String code,
    boolean active,
    String nameHi,
    String nameEn,
    String level,
    String parentCode,
    Area area,
    List<String> aliases,
    boolean selectable,
    int order) {

  public Place {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** Its name in a language. */
  public String name(Language language) {
    return language.choose(nameHi, nameEn);
  }

  /** A block: the villages are found under it. */
  public boolean block() {
    return level.equals("cd_block");
  }

  /** A town with wards. */
  public boolean town() {
    return level.equals("urban_body");
  }

  /** A ward of a town. */
  public boolean ward() {
    return level.equals("ward");
  }

  /** A village, also one that has become part of a town. */
  public boolean village() {
    return level.equals("village");
  }
}

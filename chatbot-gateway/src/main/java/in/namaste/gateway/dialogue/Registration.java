package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Area;

/**
 * What we know of a citizen; asked once, kept from complaint to complaint.
 *
 * @param name null until told
 * @param area null until told
 * @param placeCode null until told
 */
public record Registration(String name, Area area, String placeCode) {

  /** Nothing known yet. */
  public static final Registration NONE = new Registration(null, null, null);

  /** Whether a complaint can be written for this person. */
  public boolean complete() {
    return name != null && area != null && placeCode != null;
  }

  Registration named(String newName) {
    return new Registration(newName, area, placeCode);
  }

  Registration at(Area newArea, String newPlace) {
    return new Registration(name, newArea, newPlace);
  }
}

package in.namaste.gateway.places;

import in.namaste.gateway.words.Sound;

/**
 * One of the ways in which a place is written.
 *
 * @param key the consonants of its sound
 */
record Written(Place place, Spelling spelling, String key) {
  Written(Place place, Spelling spelling) {
    this(place, spelling, Sound.key(spelling.sound()));
  }
}

package in.namaste.gateway.places;

import java.util.List;

/** What a typed place name may mean. */
public sealed interface PlaceMatch {

  /** One place, beyond doubt. */
  record Sure(Place place) implements PlaceMatch {}

  /** One to nine places, the likeliest first: the person must say which. */
  record Ask(List<Place> places) implements PlaceMatch {
    public Ask {
      places = List.copyOf(places);
    }
  }

  /** Nothing in the list is like it. */
  record Unknown() implements PlaceMatch {}
}

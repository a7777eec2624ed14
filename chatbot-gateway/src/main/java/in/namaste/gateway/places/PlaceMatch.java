package in.namaste.gateway.places;

import java.util.List;

/** What a typed place name may mean. */
public sealed interface PlaceMatch {

  /** The one place, or those that the person must choose among; none where nothing is like it. */
  default List<Place> places() {
    return switch (this) {
      case Sure sure -> List.of(sure.place());
      case Ask ask -> ask.places();
      case Unknown unknown -> List.of();
    };
  }

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

package in.namaste.simulator.rules;

/** Asks for a pin on the map; takes neither header nor footer. */
final class LocationRequestRule implements Rule {

  @Override
  public String type() {
    return "location_request_message";
  }

  @Override
  public void check(Part part) {
    Frame.checkBare(part).only("name").oneOf("name", "send_location");
  }
}

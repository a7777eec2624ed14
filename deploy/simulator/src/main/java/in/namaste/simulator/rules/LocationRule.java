package in.namaste.simulator.rules;

final class LocationRule implements Rule {

  @Override
  public String type() {
    return "location";
  }

  @Override
  public void check(Part part) {
    part.only("latitude", "longitude", "name", "address");
    part.number("latitude", -90, 90);
    part.number("longitude", -180, 180);
    part.optionalText("name", 1000);
    part.optionalText("address", 1000);
  }
}

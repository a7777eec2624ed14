package in.namaste.simulator.rules;

/** Asks a citizen who is known by user id alone to share the phone number. */
final class ContactRequestRule implements Rule {

  @Override
  public String type() {
    return "contact_request";
  }

  @Override
  public void check(Part part) {
    Frame.checkBare(part).only("name").oneOf("name", "request_contact_info");
  }
}

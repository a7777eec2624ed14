package in.namaste.simulator.rules;

/** Contact cards; the only kind whose field is an array, so it is read from the whole body. */
final class ContactsRule implements Rule {

  static final String TYPE = "contacts";
  private static final int MAX_CARDS = 5;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void check(Part body) {
    for (Part card : body.objects(TYPE, 1, MAX_CARDS)) {
      card.only("name", "phones", "emails", "urls", "addresses", "org", "birthday");
      Part name = card.object("name");
      name.only("formatted_name", "first_name", "last_name", "middle_name", "suffix", "prefix");
      name.text("formatted_name", 256);
      if (card.has("phones")) {
        card.objects("phones", 1, 20)
            .forEach(phone -> phone.only("phone", "type", "wa_id").text("phone", 30));
      }
    }
  }
}

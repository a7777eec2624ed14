package in.namaste.simulator.rules;

final class TextRule implements Rule {

  private static final int MAX_BODY = 4096;

  @Override
  public String type() {
    return "text";
  }

  @Override
  public void check(Part part) {
    part.only("body", "preview_url").optionalFlag("preview_url").text("body", MAX_BODY);
  }
}

package in.namaste.simulator.rules;

/** One button that opens a web page. */
final class CtaUrlRule implements Rule {

  private static final int MAX_LABEL = 20;
  private static final int MAX_URL = 2000;

  @Override
  public String type() {
    return "cta_url";
  }

  @Override
  public void check(Part part) {
    Part action =
        Frame.check(part, "text", "image", "video", "document").only("name", "parameters");
    action.oneOf("name", "cta_url");
    Part parameters = action.object("parameters").only("display_text", "url");
    parameters.text("display_text", MAX_LABEL);
    Links.check(parameters.at("url"), parameters.text("url", MAX_URL));
  }
}

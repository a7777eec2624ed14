package in.namaste.simulator.rules;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A template must be approved in the language, and filled as it was approved. */
final class TemplateRule implements Rule {

  private static final int MAX_NAME = 512;
  private static final int MAX_BODY = 1024;
  private static final int MAX_BUTTONS = 10;
  private static final int MAX_PAYLOAD = 256;
  // Reported by integrators, not found in Meta's pages; a sender loses nothing by keeping to it.
  private static final Pattern UNFIT = Pattern.compile("[\\n\\r\\t]| {5}");

  private final Templates templates;

  TemplateRule(Templates templates) {
    this.templates = templates;
  }

  @Override
  public String type() {
    return "template";
  }

  @Override
  public void check(Part part) {
    part.only("name", "language", "components");
    String name = part.text("name", MAX_NAME);
    Part language = part.object("language").only("code", "policy");
    language.optionalOneOf("policy", "deterministic");
    String code = language.text("code", 16);
    Template template =
        templates
            .find(name, code)
            .orElseThrow(
                () ->
                    new Refusal(
                        GraphError.of(
                            132001, "template name (" + name + ") does not exist in " + code)));
    List<Part> components =
        part.has("components") ? part.objects("components", 0, 1 + MAX_BUTTONS) : List.of();
    checkBody(template, components);
    checkButtons(template, components);
  }

  private static void checkBody(Template template, List<Part> components) {
    List<String> values = new ArrayList<>();
    boolean seen = false;
    for (Part component : components) {
      if (component.oneOf("type", "body", "button").equals("body")) {
        if (seen) {
          throw Refusal.invalid(component.path(), "is a second body");
        }
        seen = true;
        component.only("type", "parameters");
        component.objects("parameters", 1, 100).forEach(value -> values.add(valueOf(value)));
      }
    }
    if (values.size() != template.parameters()) {
      throw new Refusal(
          GraphError.of(
              132000,
              "body: number of localizable_params (%d) does not match the expected number of params (%d)"
                  .formatted(values.size(), template.parameters())));
    }
    if (template.filled(values).length() > MAX_BODY) {
      throw new Refusal(GraphError.of(132005, "body is longer than " + MAX_BODY + " when filled"));
    }
  }

  private static String valueOf(Part parameter) {
    if (!parameter.text("type", 32).equals("text") || parameter.has("parameter_name")) {
      throw new Refusal(
          GraphError.of(132012, parameter.path() + " must be a positional text parameter"));
    }
    String value = parameter.only("type", "text").text("text", MAX_BODY);
    if (UNFIT.matcher(value).find()) {
      throw new Refusal(
          GraphError.of(
              132018,
              parameter.path() + " cannot have new lines, tabs or more than 4 spaces in a row"));
    }
    return value;
  }

  private static void checkButtons(Template template, List<Part> components) {
    Set<Integer> seen = new HashSet<>();
    for (Part component : components) {
      if (component.text("type", 32).equals("button")) {
        component.only("type", "sub_type", "index", "parameters").oneOf("sub_type", "quick_reply");
        int index = indexOf(component);
        if (index >= template.quickReplies().size() || !seen.add(index)) {
          throw Refusal.invalid(component.at("index"), "names no button, or one named before");
        }
        Part payload = component.objects("parameters", 1, 1).getFirst();
        payload.only("type", "payload").oneOf("type", "payload");
        payload.text("payload", MAX_PAYLOAD);
      }
    }
  }

  private static int indexOf(Part component) {
    String index = component.node().path("index").asText("");
    if (!index.matches("\\d")) {
      throw Refusal.invalid(component.at("index"), "must be a digit from 0 to 9");
    }
    return Integer.parseInt(index);
  }
}

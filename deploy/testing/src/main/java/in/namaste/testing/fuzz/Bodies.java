package in.namaste.testing.fuzz;

import in.namaste.testing.fuzz.PageForms.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bodies that are of the kind a route takes, with the names that it knows, and something strange in
 * some of them.
 */
final class Bodies {

  /** The form's own proof where it knows nobody, which is not made strange behind the door. */
  private static final String PROOF = "token";

  private static final String FORM_TOKEN = "csrf-token";
  private static final int SOMETIMES = 4;
  private static final int RARELY = 12;

  private static final String BOUNDARY = "strange";

  /** One of them. */
  static final class Sent {

    private final String type;
    private final byte[] bytes;

    private Sent(String type, byte[] bytes) {
      this.type = type;
      this.bytes = bytes;
    }

    private static Sent of(String type, String text) {
      return new Sent(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its media type. */
    String type() {
      return type;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  private final Ingredients ingredients;
  private final PageForms forms;

  Bodies(Ingredients ingredients, PageForms forms) {
    this.ingredients = ingredients;
    this.forms = forms;
  }

  /**
   * One of them.
   *
   * @param first of which only one field is strange
   */
  Sent to(Route route, Strange strange, boolean first) {
    List<String> examples = ingredients.bodies(route);
    if (!examples.isEmpty()) {
      return strange.oneIn(3)
          ? new Sent("application/json", strange.body())
          : Sent.of("application/json", StrangeJson.in(strange.one(examples), strange));
    }
    PageForms.Form form = forms.to(route);
    if (!route.wants().json().isEmpty() && form.fields().isEmpty()) {
      return Sent.of("application/json", json(route, strange));
    }
    List<Field> fields = fields(route, form, strange, first);
    Set<String> files = new TreeSet<>(form.files());
    if (route.wants().files() || !files.isEmpty()) {
      if (files.isEmpty()) {
        files.add("photo");
      }
      return Sent.of("multipart/form-data; boundary=" + BOUNDARY, parts(fields, files, strange));
    }
    return Sent.of("application/x-www-form-urlencoded", encoded(fields));
  }

  private String json(Route route, Strange strange) {
    String fields =
        route.wants().json().stream()
            .filter(name -> !strange.oneIn(5))
            .map(name -> '"' + name + "\":" + jsonValue(route, name, strange))
            .collect(Collectors.joining(","));
    return '{' + fields + '}';
  }

  private String jsonValue(Route route, String name, Strange strange) {
    return ingredients
        .value(route, name)
        .filter(known -> !strange.oneIn(3))
        .map(known -> known.matches("[0-9]{1,9}") ? known : '"' + known + '"')
        .orElseGet(() -> StrangeJson.value(strange));
  }

  /** Those of the page and those that the route names, at least one of them strange. */
  private List<Field> fields(Route route, PageForms.Form form, Strange strange, boolean first) {
    List<Field> known = known(route, form);
    List<Integer> typed =
        IntStream.range(0, known.size()).filter(i -> !known.get(i).hidden()).boxed().toList();
    int surely = typed.isEmpty() ? known.size() : strange.one(typed);
    List<Field> sent = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Field field = known.get(i);
      if (i == surely || (!first && strange.oneIn(field.hidden() ? RARELY : SOMETIMES))) {
        sent.add(new Field(field.name(), strange.text(), false));
      } else if (first || !strange.oneIn(RARELY)) {
        sent.add(field);
      }
    }
    if (surely == known.size()) {
      sent.add(new Field("nonsense", strange.text(), false));
    }
    sent.addAll(proofs(route, form));
    return sent;
  }

  private List<Field> known(Route route, PageForms.Form form) {
    List<Field> known = new ArrayList<>();
    form.fields().forEach(field -> known.add(field.text().isEmpty() ? there(route, field) : field));
    known.removeIf(field -> field.name().equals(PROOF) || field.name().equals(FORM_TOKEN));
    Set<String> names = new TreeSet<>(form.files());
    known.forEach(field -> names.add(field.name()));
    for (String name : route.wants().fields()) {
      if (names.add(name)) {
        Optional<String> there = ingredients.value(route, name);
        known.add(new Field(name, there.orElse(""), there.isPresent()));
      }
    }
    return known;
  }

  private Field there(Route route, Field empty) {
    return ingredients
        .value(route, empty.name())
        .map(text -> new Field(empty.name(), text, empty.hidden()))
        .orElse(empty);
  }

  /** What shows that a form is the service's own, or whose it is, stays as it is. */
  private List<Field> proofs(Route route, PageForms.Form form) {
    List<Field> proofs = new ArrayList<>();
    form.fields().stream().filter(field -> field.name().equals(PROOF)).forEach(proofs::add);
    proofs.add(new Field(FORM_TOKEN, Inside.FORM_TOKEN, true));
    ingredients.proofs(route).forEach((name, text) -> proofs.add(new Field(name, text, true)));
    return proofs;
  }

  private static String encoded(List<Field> fields) {
    return fields.stream()
        .map(field -> encoded(field.name()) + '=' + encoded(field.text()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String parts(List<Field> fields, Set<String> files, Strange strange) {
    StringBuilder parts = new StringBuilder();
    fields.forEach(field -> add(parts, "name=\"" + field.name() + '"', field.text()));
    for (String name : files) {
      if (!strange.oneIn(3)) {
        String type = "\r\nContent-Type: " + strange.type();
        add(parts, "name=\"" + name + "\"; filename=\"a.jpg\"" + type, strange.text());
      }
    }
    return parts.append("--").append(BOUNDARY).append("--\r\n").toString();
  }

  private static void add(StringBuilder parts, String disposition, String content) {
    parts
        .append("--")
        .append(BOUNDARY)
        .append("\r\nContent-Disposition: form-data; ")
        .append(disposition)
        .append("\r\n\r\n")
        .append(content)
        .append("\r\n");
  }
}

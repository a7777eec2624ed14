package in.namaste.testing.fuzz;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;

/** The forms that stand on a service's pages: what they are filled with, and where they lead. */
final class PageForms {

  /**
   * A field.
   *
   * @param text that stands in it; empty for nothing
   * @param hidden what nobody types
   */
  record Field(String name, String text, boolean hidden) {}

  /**
   * One of them.
   *
   * @param fields some of which may have one name
   * @param files the names of those that take files
   */
  record Form(String address, List<Field> fields, Set<String> files) {

    static final Form NONE = new Form("", List.of(), Set.of());
  }

  private final List<Form> forms = new ArrayList<>();

  PageForms(List<KnownPages.Seen> pages) {
    for (KnownPages.Seen page : pages) {
      for (FormElement form : page.html().forms()) {
        if (form.attr("method").equalsIgnoreCase("post")) {
          forms.add(read(form));
          // One form may lead to several places, by its buttons.
          form.select("[formaction]")
              .forEach(button -> forms.add(read(form, button.absUrl("formaction"))));
        }
      }
    }
  }

  /** The form that leads to a route; one without fields if none does. */
  Form to(Route route) {
    return forms.stream()
        .filter(form -> route.leadsTo(form.address()))
        .findFirst()
        .orElse(Form.NONE);
  }

  private static Form read(FormElement form) {
    return read(form, form.hasAttr("action") ? form.absUrl("action") : form.baseUri());
  }

  private static Form read(FormElement form, String address) {
    Set<String> files = new TreeSet<>(form.select("input[type=file]").eachAttr("name"));
    Set<String> hidden = new TreeSet<>(form.select("input[type=hidden]").eachAttr("name"));
    Set<String> known = new TreeSet<>(files);
    List<Field> fields = new ArrayList<>();
    for (Connection.KeyVal filled : form.formData()) {
      known.add(filled.key());
      fields.add(new Field(filled.key(), filled.value(), hidden.contains(filled.key())));
    }
    for (String name : form.select("[name]").eachAttr("name")) {
      if (known.add(name)) {
        fields.add(new Field(name, "", false));
      }
    }
    fields.removeIf(field -> files.contains(field.name()));
    return new Form(URI.create(address).getPath(), List.copyOf(fields), files);
  }
}

package in.namaste.simulator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private final Templates approved = Templates.approved();

  @Test
  void the_grievance_update_is_approved_in_hindi_and_english_with_one_value_and_one_button() {
    for (String language : List.of("hi", "en")) {
      Template template = approved.find("grievance_update", language).orElseThrow();
      assertEquals(1, template.parameters());
      assertEquals(1, template.quickReplies().size());
      assertTrue(template.filled(List.of("RTK-1")).contains("RTK-1"));
    }
  }

  @Test
  void every_template_keeps_the_rules_of_approval() {
    for (Template template : approved.all()) {
      assertTrue(template.body().length() <= 1024, template.name());
      assertFalse(template.body().startsWith("{{"), "a variable may not come first");
      assertFalse(template.body().endsWith("}}"), "a variable may not come last");
      template.quickReplies().forEach(label -> assertTrue(label.length() <= 25, label));
    }
  }
}

package in.namaste.feedback.contacts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The feedback cell's page of visitors to be called, and who opened their phones. */
@CheckedTemplate(basePath = "contacts")
final class ContactsTemplates {

  private ContactsTemplates() {}

  static native TemplateInstance contacts(ContactsView view);

  static native TemplateInstance readings(ReadingsView view);
}

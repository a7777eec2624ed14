package in.namaste.feedback.contacts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The feedback cell's page of visitors to be called. */
@CheckedTemplate(basePath = "contacts")
final class ContactsTemplates {

  private ContactsTemplates() {}

  static native TemplateInstance contacts(ContactsView view);
}

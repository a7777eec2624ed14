package in.namaste.feedback.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages that belong to no single part of the service. */
@CheckedTemplate(basePath = "pages")
final class PageTemplates {

  private PageTemplates() {}

  static native TemplateInstance notice(Notice notice);
}

package in.namaste.feedback.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages a visitor of an office sees, checked against their data when the service is built. */
@CheckedTemplate(basePath = "form")
final class FormTemplates {

  private FormTemplates() {}

  static native TemplateInstance form(FormView view);

  static native TemplateInstance closed(ClosedView view);

  static native TemplateInstance thanks(ThanksView view);
}

package in.namaste.feedback.setaside;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages about answers that are kept and not counted. */
@CheckedTemplate(basePath = "setaside")
final class SetAsideTemplates {

  private SetAsideTemplates() {}

  static native TemplateInstance hours(SetAsideView view);

  static native TemplateInstance release(ReleaseView view);
}

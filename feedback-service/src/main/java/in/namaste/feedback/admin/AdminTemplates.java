package in.namaste.feedback.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of those who keep offices and print posters. */
@CheckedTemplate(basePath = "admin")
final class AdminTemplates {

  private AdminTemplates() {}

  static native TemplateInstance admin(AdminView view);

  static native TemplateInstance fallen(FallenView view);

  static native TemplateInstance batches(BatchesView view);

  static native TemplateInstance revoke(RevokeView view);
}

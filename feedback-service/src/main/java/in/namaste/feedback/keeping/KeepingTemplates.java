package in.namaste.feedback.keeping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of those who keep offices and questions. */
@CheckedTemplate(basePath = "keeping")
final class KeepingTemplates {

  private KeepingTemplates() {}

  static native TemplateInstance offices(OfficesView view);

  static native TemplateInstance office(OfficeView view);

  static native TemplateInstance names(NamesView view);

  static native TemplateInstance bank(BankView view);

  static native TemplateInstance question(WordsView view);

  static native TemplateInstance choice(ChoiceView view);
}

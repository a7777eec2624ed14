package in.namaste.feedback.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages for everyone who wants to know how offices treat people. */
@CheckedTemplate(basePath = "results")
final class ResultsTemplates {

  private ResultsTemplates() {}

  static native TemplateInstance offices(OfficeListView view);

  static native TemplateInstance place(PlaceView view);

  static native TemplateInstance now(PlaceView view);
}

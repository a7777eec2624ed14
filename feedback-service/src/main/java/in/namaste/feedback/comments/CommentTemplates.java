package in.namaste.feedback.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Pages of those who read comments first. */
@CheckedTemplate(basePath = "comments")
final class CommentTemplates {

  private CommentTemplates() {}

  /**
   * The page.
   *
   * @param waiting the oldest comments that wait
   * @param all how many wait, shown or not
   */
  static native TemplateInstance comments(List<ModerationResource.Line> waiting, long all);
}

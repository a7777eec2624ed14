package in.namaste.feedback.pages;

import io.quarkus.qute.TemplateExtension;

/** The five answers as people see them, from 1 to 5. */
public enum Face {
  AWFUL,
  BAD,
  FAIR,
  GOOD,
  GREAT;

  /** The face of an answer, 1 to 5. */
  @TemplateExtension(namespace = "face")
  static Face of(int score) {
    return values()[score - 1];
  }
}

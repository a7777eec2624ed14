package in.namaste.feedback.form;

import java.util.function.UnaryOperator;

/**
 * What fills the holes of the form's page.
 *
 * @param typed what stands in the form
 */
record FormFilling(String token, Typed typed) implements UnaryOperator<String> {

  static final String TOKEN = "token";
  static final String COMMENT = "comment";
  static final String PHONE = "phone";
  static final String OPEN = "open";

  /** Name of the hole where an answer is marked as chosen. */
  static String checked(String question, int score) {
    return "checked " + question + " " + score;
  }

  @Override
  public String apply(String hole) {
    return switch (hole) {
      case TOKEN -> token;
      case COMMENT -> typed.comment();
      case PHONE -> typed.phone();
      case OPEN -> typed.hasMore() ? " open" : "";
      default -> isChosen(hole) ? " checked" : "";
    };
  }

  private boolean isChosen(String hole) {
    return typed.chosen().entrySet().stream()
        .anyMatch(each -> checked(each.getKey(), each.getValue()).equals(hole));
  }
}

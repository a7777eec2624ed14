package in.namaste.gateway.dialogue;

import in.namaste.web.redaction.Redaction;

/**
 * What was said, without Aadhaar, PAN and card numbers: the conversation never sees them, at
 * whatever question they were written.
 *
 * @param secret whether there were any; the person is told
 */
record Heard(Input input, boolean secret) {

  static Heard of(Input input) {
    return switch (input) {
      case Input.TextTyped typed when typed.text() != null -> {
        Redaction.Cleaned words = Redaction.clean(typed.text());
        yield new Heard(new Input.TextTyped(words.text()), words.found());
      }
      case Input.EvidenceSent sent when sent.caption() != null -> {
        Redaction.Cleaned words = Redaction.clean(sent.caption());
        yield new Heard(new Input.EvidenceSent(sent.evidence(), words.text()), words.found());
      }
      default -> new Heard(input, false);
    };
  }
}

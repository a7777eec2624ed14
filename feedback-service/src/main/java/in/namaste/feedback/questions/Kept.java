package in.namaste.feedback.questions;

import in.namaste.feedback.Question;

/**
 * A question of the bank in its newest words.
 *
 * @param offered false once it is withdrawn: then nobody asks it
 */
public record Kept(Question question, boolean offered) {}

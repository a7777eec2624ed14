/**
 * The conversation with a citizen, without clock, store or network.
 *
 * <p>Read {@link in.namaste.gateway.dialogue.Dialogue} first: it takes what was said and finds who
 * understands it. Then {@link in.namaste.gateway.dialogue.Path}, the order in which things are
 * asked. Each question is a class of its own, a {@link in.namaste.gateway.dialogue.Step}, with its
 * words, its options, and what an answer leads to. What can be said at any time is in {@code
 * Commands}, {@code AfterTicket}, {@code Asked} and {@code Sent}; what we say by ourselves is in
 * {@link in.namaste.gateway.dialogue.Notices}. Whole conversations to read are in {@code
 * src/test/resources/dialogue}; what works at every step is one table, {@code EveryStepTest}.
 *
 * <p>A WhatsApp Flow, the form on one screen, would stand beside the questions: offered in {@code
 * Path} where the first thing is missing, with the number of the draft as its token. Its answer
 * ({@code nfm_reply}) would be one more kind of {@link in.namaste.gateway.dialogue.Input}, read by
 * {@code MessageReader}; {@code Dialogue} would write each field into {@code Registration} and
 * {@code Draft}, as the steps do, leave out what the directory does not have, and go on with {@code
 * Path.next}: to the summary, or to the question whose answer the form left open.
 */
package in.namaste.gateway.dialogue;

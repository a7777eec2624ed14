/**
 * The conversation with a citizen, without clock, store or network.
 *
 * <p>Read {@link in.namaste.gateway.dialogue.Dialogue} first: it takes what was said and finds who
 * understands it. Then {@link in.namaste.gateway.dialogue.Path}, the order in which things are
 * asked. Each question is a class of its own, a {@link in.namaste.gateway.dialogue.Step}, with its
 * words, its options, and what an answer leads to. What can be said at any time is in {@code
 * Commands}, {@code AfterTicket}, {@code Asked} and {@code Sent}; what we say by ourselves is in
 * {@link in.namaste.gateway.dialogue.Notices}.
 */
package in.namaste.gateway.dialogue;

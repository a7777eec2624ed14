package in.namaste.gateway.sending;

/**
 * What a message tells of that is not an answer of the conversation.
 *
 * @param number ticket it speaks of: a template names it
 * @param notice kind of notice, as {@code ticket.notices} writes it: chooses the template
 * @param started the citizen has not just asked for it: it waits for the day
 */
public record Subject(String number, String notice, boolean started) {}

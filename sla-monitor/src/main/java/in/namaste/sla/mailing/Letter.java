package in.namaste.sla.mailing;

import java.util.Optional;

/**
 * What a mail says when it is sent.
 *
 * @param address of the post; empty if it has none
 */
public record Letter(Optional<String> address, String subject, String text) {}

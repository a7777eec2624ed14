package in.namaste.simulator.rules;

import java.util.List;

/**
 * A message that breaks no rule of form.
 *
 * @param callbackData {@code biz_opaque_callback_data}, empty when absent
 * @param mediaIds ids of media the message refers to, still to be looked up
 */
public record OutgoingMessage(
    Addressee addressee, String type, String callbackData, List<String> mediaIds) {}

package in.namaste.sla.review;

import in.namaste.sla.overview.Overview;
import in.namaste.web.Language;
import java.util.List;

/**
 * What the paper of the Friday review is about.
 *
 * @param district its name
 * @param names what the figures are narrowed to, in words; none for everything
 * @param sentence the one sentence that says how things stand
 */
public record Review(
    Overview overview, String district, List<String> names, String sentence, Language language) {}

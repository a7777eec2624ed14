package in.namaste.ticket.desk.entry;

import in.namaste.ticket.entry.Attempt;
import in.namaste.ticket.entry.Channel;
import in.namaste.web.TypedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What somebody typed into the form of a new complaint, so that a refused one comes back. A field
 * that did not come is null.
 */
public class EntryForm {

  /** How a complaint comes to a counter. */
  public static final List<Channel> CHANNELS =
      List.of(Channel.WALK_IN, Channel.PHONE, Channel.PAPER);

  /** Made when the form was shown: sent twice, it is one complaint. */
  @RestForm String key;

  /** The complaints that are like it have been looked at. */
  @RestForm boolean anyway;

  @RestForm String channel;
  @RestForm String name;
  @RestForm String phone;

  @RestForm boolean tell;
  @RestForm String language;
  @RestForm String place;
  @RestForm String category;
  @RestForm String words;

  private Set<EntryProblem> problems = EnumSet.noneOf(EntryProblem.class);

  /** A form that nobody typed into yet. */
  static EntryForm blank(UUID key) {
    var form = new EntryForm();
    form.key = key.toString();
    form.channel = Channel.WALK_IN.wireName();
    form.name = "";
    form.phone = "";
    form.tell = true;
    form.language = "hi";
    form.place = "";
    form.category = "";
    form.words = "";
    return form;
  }

  EntryForm refused(Set<EntryProblem> found) {
    problems = found;
    return this;
  }

  Channel chosenChannel() {
    return CHANNELS.stream()
        .filter(each -> each.wireName().equals(channel))
        .findFirst()
        .orElse(Channel.WALK_IN);
  }

  /** The problems of one field, in the order in which they are to be said. */
  public List<EntryProblem> problems(String field) {
    return problems.stream().filter(problem -> problem.field().equals(field)).toList();
  }

  /** The first field to be mended; empty for none. */
  public String first() {
    return Arrays.stream(EntryProblem.values())
        .filter(problems::contains)
        .findFirst()
        .map(EntryProblem::field)
        .orElse("");
  }

  /** What came without a key is a complaint of its own. */
  public String key() {
    String known = TypedText.upTo(Attempt.MOST_KEY, key);
    return known.isEmpty() ? UUID.randomUUID().toString() : known;
  }

  public String channel() {
    return TypedText.of(channel);
  }

  public String name() {
    return TypedText.of(name);
  }

  public String phone() {
    return TypedText.of(phone);
  }

  public boolean tell() {
    return tell;
  }

  public String language() {
    return "en".equals(language) ? "en" : "hi";
  }

  public String place() {
    return TypedText.of(place);
  }

  public String category() {
    return TypedText.of(category);
  }

  public String words() {
    return TypedText.of(words);
  }
}

package in.namaste.ticket.desk.entry;

import in.namaste.ticket.entry.Channel;
import in.namaste.web.TypedText;
import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed into the form of a new complaint, so that a refused one comes back. */
public class EntryForm {

  /** How a complaint comes to a counter. */
  public static final List<Channel> CHANNELS =
      List.of(Channel.WALK_IN, Channel.PHONE, Channel.PAPER);

  /** Made when the form was shown: sent twice, it is one complaint. */
  @RestForm
  @DefaultValue("")
  String key;

  /** The complaints that are like it have been looked at. */
  @RestForm boolean anyway;

  @RestForm
  @DefaultValue("walk-in")
  String channel;

  @RestForm
  @DefaultValue("")
  String name;

  @RestForm
  @DefaultValue("")
  String phone;

  @RestForm boolean tell;

  @RestForm
  @DefaultValue("hi")
  String language;

  @RestForm
  @DefaultValue("")
  String place;

  @RestForm
  @DefaultValue("")
  String category;

  @RestForm
  @DefaultValue("")
  String words;

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

  public String key() {
    return key;
  }

  public String channel() {
    return channel;
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
    return language.equals("en") ? "en" : "hi";
  }

  public String place() {
    return TypedText.of(place);
  }

  public String category() {
    return category;
  }

  public String words() {
    return TypedText.of(words);
  }
}

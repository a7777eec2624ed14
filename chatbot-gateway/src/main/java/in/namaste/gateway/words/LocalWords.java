package in.namaste.gateway.words;

import java.util.List;

/**
 * What people of this district say and others do not, from its pack.
 *
 * @param elsewhere names of places outside that they write about, one a line, its spellings with
 *     commas between: not to be taken for a place of ours that sounds like them
 * @param sayings what they say for words of the departments, beside the product's own list and
 *     written like it: the word, a colon, what is said for it
 */
public record LocalWords(List<String> elsewhere, List<String> sayings) {

  /** Of a district that says nothing of it. */
  public static final LocalWords NONE = new LocalWords(List.of(), List.of());

  public LocalWords {
    elsewhere = List.copyOf(elsewhere);
    sayings = List.copyOf(sayings);
  }
}

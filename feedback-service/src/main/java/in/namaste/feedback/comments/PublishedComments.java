package in.namaste.feedback.comments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What visitors wrote of an office, as far as the feedback cell published it. */
@ApplicationScoped
public class PublishedComments {

  /** Of so many comments, the newest, the words are counted. */
  private static final int COUNTED = 500;

  private static final int SHOWN = 10;

  private final CommentStore store;
  private final Set<String> common;

  PublishedComments(CommentStore store, DistrictNames names) {
    this.store = store;
    this.common = names.common();
  }

  /** Some comments, shuffled so that none can be matched with a day, and words of many. */
  public Uni<Said> of(String office) {
    return Panache.withSession(() -> store.shown(office, COUNTED))
        .map(
            comments ->
                new Said(
                    comments.stream().limit(SHOWN).toList(), CommonWords.of(comments, common)));
  }

  /**
   * What people say.
   *
   * @param words used in five published comments or more
   */
  public record Said(List<String> comments, List<String> words) {

    /** Of a place whose comments are not shown. */
    public static final Said NOTHING = new Said(List.of(), List.of());
  }
}

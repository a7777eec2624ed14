package in.namaste.feedback.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import in.namaste.web.Page;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Pages that many see alike but for some holes: each is rendered once. Rendering would take most of
 * the time that an answer takes.
 */
@ApplicationScoped
public class OftenSeen {

  /** Some 15 KB each: the form and the thanks of all offices in both languages, and some more. */
  private static final int MOST = 600;

  private final Cache<Key, HoledPage> pages =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  private final NoticePages notices;
  private final Page page;

  OftenSeen(NoticePages notices, Page page) {
    this.notices = notices;
    this.page = page;
  }

  /**
   * A page as {@link NoticePages#respond} gives it.
   *
   * @param view all that the page shows beside its holes, so nothing that is somebody's own
   * @param filling says what is written into the hole of a name; it is not kept
   */
  public <V extends Record> Response respond(
      int status, V view, Function<V, TemplateInstance> template, UnaryOperator<String> filling) {
    HoledPage holed =
        pages.get(
            new Key(view, page.otherHref()),
            missing ->
                HoledPage.of(template.apply(view).setLocale(page.language().locale()).render()));
    return notices.respond(status, holed.filled(filling));
  }

  /**
   * What a page depends on.
   *
   * @param otherHref the same page in the other language, so that it says the language too
   */
  private record Key(Record view, String otherHref) {}
}

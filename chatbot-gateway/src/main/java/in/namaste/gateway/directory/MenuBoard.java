package in.namaste.gateway.directory;

import in.namaste.gateway.directory.DirectoryEntry.CategoryPublished;
import in.namaste.gateway.directory.DirectoryEntry.DepartmentPublished;
import in.namaste.gateway.directory.DirectoryEntry.OfficePublished;
import in.namaste.gateway.directory.DirectoryEntry.Other;
import in.namaste.gateway.directory.DirectoryEntry.PlacePublished;
import in.namaste.gateway.directory.DirectoryEntry.PostPublished;
import in.namaste.gateway.menu.Category;
import in.namaste.gateway.menu.Department;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.Office;
import in.namaste.gateway.menu.Post;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.words.LocalWords;
import in.namaste.messaging.Failures;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The newest menu. It lives in memory: both topics are compacted, and every instance reads them
 * whole at each start, so there is nothing to keep and nothing to go stale.
 */
@ApplicationScoped
public class MenuBoard {

  private static final long LOOK_MILLIS = 200;

  /** After a menu that could not be built; a new entry waits for it, too. */
  private static final long PAUSE_MILLIS = 1_000;

  private static final Logger LOG = Logger.getLogger(MenuBoard.class);

  private final Latest<Department> departments = new Latest<>();
  private final Latest<Category> categories = new Latest<>();
  private final Latest<Place> places = new Latest<>();
  private final Latest<Office> offices = new Latest<>();
  private final Latest<Post> posts = new Latest<>();
  private final ReadToEnd directoryRead;
  private final ReadToEnd officesRead;
  private final AtomicBoolean waitTold = new AtomicBoolean();
  private final AtomicBoolean failureTold = new AtomicBoolean();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final Building building;
  private volatile Menu menu = Menu.EMPTY;
  private boolean changed;

  @Inject
  MenuBoard(
      @Identifier("directory") ReadToEnd directory,
      @Identifier("offices") ReadToEnd offices,
      LocalWords words) {
    this(
        directory,
        offices,
        (departments, categories, places, open) ->
            Menu.of(departments, categories, places, open, words));
  }

  MenuBoard(ReadToEnd directory, ReadToEnd offices, Building building) {
    this.directoryRead = directory;
    this.officesRead = offices;
    this.building = building;
  }

  /** How a menu is made of what has been published. */
  interface Building {
    Menu of(
        Collection<Department> departments,
        Collection<Category> categories,
        Collection<Place> places,
        Collection<Office> offices);
  }

  /** The newest menu that is built. */
  public Menu menu() {
    return menu;
  }

  /** Whether everything published before our start has been read and makes a menu. */
  public boolean ready() {
    refresh();
    return menu.ready();
  }

  /**
   * Has a new menu built if an entry has changed. Its indexes take long enough to be made on a
   * worker thread; half a directory is never shown.
   */
  void refresh() {
    boolean whole = directoryRead.done() && officesRead.done();
    if (whole && hasChanged() && busy.compareAndSet(false, true)) {
      Infrastructure.getDefaultWorkerPool().execute(this::build);
    }
  }

  private void build() {
    try {
      menu = snapshot();
      failureTold.set(false);
      again();
    } catch (RuntimeException | StackOverflowError e) {
      later(e);
    }
  }

  private void again() {
    busy.set(false);
    refresh();
  }

  /** The menu before stays meanwhile. The log has no message: it might quote an entry. */
  private void later(Throwable failure) {
    if (failureTold.compareAndSet(false, true)) {
      LOG.errorf(
          "The menu cannot be built and stays as it was, trying on: %s at %s",
          Failures.named(failure), failure.getStackTrace()[0]);
    }
    synchronized (this) {
      changed = true;
    }
    CompletableFuture.delayedExecutor(
            PAUSE_MILLIS, TimeUnit.MILLISECONDS, Infrastructure.getDefaultWorkerPool())
        .execute(this::again);
  }

  private synchronized boolean hasChanged() {
    return changed;
  }

  /** The menu, once it is {@link #ready}: until then nobody is answered. */
  public Uni<Menu> whenReady() {
    if (ready()) {
      return Uni.createFrom().item(menu());
    }
    if (waitTold.compareAndSet(false, true)) {
      LOG.info("Messages wait for the directory");
    }
    return Uni.createFrom().emitter(waiting -> look(waiting::complete));
  }

  private void look(Consumer<Menu> found) {
    Context here = Vertx.currentContext();
    here.owner()
        .setTimer(
            LOOK_MILLIS,
            timer ->
                here.runOnContext(
                    back -> {
                      if (ready()) {
                        found.accept(menu());
                      } else {
                        look(found);
                      }
                    }));
  }

  private Menu snapshot() {
    List<Department> theDepartments;
    List<Category> theCategories;
    List<Place> thePlaces;
    List<Office> theOffices;
    List<Post> thePosts;
    synchronized (this) {
      theDepartments = departments.all();
      theCategories = categories.all();
      thePlaces = places.all();
      theOffices = offices.all();
      thePosts = posts.all();
      changed = false;
    }
    return building.of(theDepartments, theCategories, thePlaces, theOffices).withPosts(thePosts);
  }

  synchronized void put(DirectoryEntry entry) {
    changed |=
        switch (entry) {
          case DepartmentPublished d ->
              departments.put(d.department().code(), d.version(), d.department());
          case CategoryPublished c ->
              categories.put(c.category().code(), c.version(), c.category());
          case PlacePublished p -> places.put(p.place().code(), p.version(), p.place());
          case OfficePublished o -> offices.put(o.office().code(), o.version(), o.office());
          case PostPublished p -> posts.put(p.post().code(), p.version(), p.post());
          case Other other -> false;
        };
  }

  /** The highest version of each code. */
  private static final class Latest<T> {
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, T> values = new HashMap<>();

    boolean put(String code, long version, T value) {
      if (versions.getOrDefault(code, Long.MIN_VALUE) > version) {
        return false;
      }
      versions.put(code, version);
      values.put(code, value);
      return true;
    }

    List<T> all() {
      return List.copyOf(values.values());
    }
  }
}

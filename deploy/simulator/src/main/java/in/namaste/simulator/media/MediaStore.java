package in.namaste.simulator.media;

import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.SimulatorConfig;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files, in a temporary folder that goes when the simulator stops; the oldest make room when all
 * together pass the bound.
 */
@Singleton
public class MediaStore {

  private static final Duration SENT_BY_CITIZEN = Duration.ofDays(7);
  private static final Duration UPLOADED = Duration.ofDays(30);

  private final Map<String, Media> kept = new LinkedHashMap<>();
  private final SimulatorClock clock;
  private final long most;
  private final Path folder;
  private long total;
  private long nextId;

  MediaStore(SimulatorClock clock, SimulatorConfig config) {
    this.clock = clock;
    this.most = config.keep().mediaBytes();
    // Begins with the time, so that an id of an earlier run is never given to another file.
    this.nextId = clock.now().toEpochMilli() * 100;
    try {
      folder = Files.createTempDirectory("namaste-simulator");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for media", e);
    }
  }

  /** Keeps a file a citizen sends. */
  public Media fromCitizen(InputStream content, String mimeType, String filename) {
    return keep(content, mimeType, filename, SENT_BY_CITIZEN);
  }

  /** Keeps a file the business uploads. */
  public Media uploaded(InputStream content, String mimeType, String filename) {
    return keep(content, mimeType, filename, UPLOADED);
  }

  /** The file of an id that has not expired. */
  public synchronized Optional<Media> find(String id) {
    return Optional.ofNullable(kept.get(id)).filter(media -> media.expires().isAfter(clock.now()));
  }

  /** Deletes one; false if there was none. */
  public synchronized boolean delete(String id) {
    Media media = kept.remove(id);
    if (media == null) {
      return false;
    }
    total -= media.size();
    try {
      Files.deleteIfExists(media.file());
    } catch (IOException e) {
      throw new UncheckedIOException("media file cannot be deleted", e);
    }
    return true;
  }

  /** Deletes all. */
  public synchronized void clear() {
    List.copyOf(kept.keySet()).forEach(this::delete);
  }

  @PreDestroy
  void close() {
    clear();
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("temporary folder cannot be deleted", e);
    }
  }

  private Media keep(InputStream content, String mimeType, String filename, Duration life) {
    String id = newId();
    Path file = folder.resolve(id);
    String sha256 = write(content, file);
    Media media =
        new Media(
            id, mimeType, filename, file, file.toFile().length(), sha256, clock.now().plus(life));
    synchronized (this) {
      kept.put(id, media);
      total += media.size();
      while (total > most && kept.size() > 1) {
        delete(kept.keySet().iterator().next());
      }
    }
    return media;
  }

  private synchronized String newId() {
    return Long.toString(nextId++);
  }

  private static String write(InputStream content, Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
        content.transferTo(out);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("media cannot be written", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package in.namaste.ticket.photos;

import in.namaste.media.MediaName;
import in.namaste.media.SignedLinks;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links to photos that end by themselves and cannot be made by anyone without the key. */
@ApplicationScoped
public class MediaLinks {

  static final String PATH = "/desk/media/";

  private final SignedLinks links;

  MediaLinks(@ConfigProperty(name = "namaste.media.link-key") String key, Clock clock) {
    this.links = new SignedLinks(key, clock);
  }

  /** A link that works for one to two hours from now. */
  public String to(Shelf shelf, Evidence evidence) {
    return links.to(PATH, new MediaName(shelf.wireName(), evidence.sha256()), evidence.mediaType());
  }

  /** Whether the link was made here and has not ended. */
  boolean isGood(MediaName name, String mediaType, long until, String signature) {
    return links.isGood(name, mediaType, until, signature);
  }
}

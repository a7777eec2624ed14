package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something the citizen sent to show the problem.
 *
 * @param mediaRef the gateway's own name for the media, given by whoever fetches it; the dialogue
 *     only carries it
 */
public record Evidence(Kind kind, String mediaRef) {

  /** What sort of thing it is. */
  public enum Kind {
    @JsonProperty("image")
    IMAGE,
    @JsonProperty("audio")
    AUDIO,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("document")
    DOCUMENT
  }
}

package in.namaste.sla;

import static java.util.Objects.requireNonNull;

/**
 * A post of the directory, as far as it matters for telling it something.
 *
 * @param held false while vacant; true in additional charge, too
 * @param heldBy the post whose holder has this one besides, or null
 */
public record Post(String code, boolean active, boolean held, String heldBy) {

  public Post {
    requireNonNull(code, "code");
  }

  /** True if somebody sits at this very post. */
  boolean hasOwnHolder() {
    return active && held && heldBy == null;
  }
}

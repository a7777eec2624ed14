package in.namaste.gateway.menu;

import java.util.Set;

/**
 * A word of the departments that was said.
 *
 * @param typed the words of the message that stand for it
 * @param small whether it is one that says little by itself: पास, जल, बस
 * @param in the phrases that it was said in, {@link #LOOSE} for a word by itself
 */
record Heard(String typed, boolean small, Set<Integer> in) {

  static final int LOOSE = 0;
}

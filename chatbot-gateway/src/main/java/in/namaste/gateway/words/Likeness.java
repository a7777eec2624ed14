package in.namaste.gateway.words;

/**
 * How far two {@link Sound}s lie apart: an edit distance in which what people vary costs little.
 */
public final class Likeness {
  /** What one letter more or less costs at least. */
  public static final double LEAST = 0.3;

  private static final double MIDDLE = 0.5;

  private Likeness() {}

  static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  /** 0 for the same sound; 1 for each letter that really differs, less for vowels and nasals. */
  public static double distance(String one, String other) {
    return distance(one, other, Double.MAX_VALUE);
  }

  /**
   * The same, but {@link Double#MAX_VALUE} as soon as it is certain to be more than {@code most}.
   */
  public static double distance(String one, String other, double most) {
    double[] above = new double[other.length() + 1];
    double[] row = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      above[j] = above[j - 1] + dropping(other, j - 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      double less = dropping(one, i - 1);
      row[0] = above[0] + less;
      double least = row[0];
      for (int j = 1; j <= other.length(); j++) {
        double same = above[j - 1] + swapping(one.charAt(i - 1), other.charAt(j - 1));
        double more = row[j - 1] + dropping(other, j - 1);
        row[j] = Math.min(same, Math.min(above[j] + less, more));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return Double.MAX_VALUE;
      }
      double[] next = above;
      above = row;
      row = next;
    }
    return above[other.length()];
  }

  private static double dropping(String sound, int at) {
    char c = sound.charAt(at);
    if (c == 'a' || c == 'y' || (c == 'h' && at > 0)) {
      return LEAST;
    }
    if (vowel(c)) {
      return MIDDLE;
    }
    boolean nasal = c == 'n' || c == 'm';
    boolean beforeConsonant = at + 1 < sound.length() && !vowel(sound.charAt(at + 1));
    return nasal && at > 0 && beforeConsonant ? MIDDLE : 1;
  }

  private static double swapping(char one, char other) {
    if (one == other) {
      return 0;
    }
    if (vowel(one) && vowel(other)) {
      return MIDDLE;
    }
    boolean flap = (one == 'r' && other == 'd') || (one == 'd' && other == 'r');
    boolean nasals = (one == 'm' && other == 'n') || (one == 'n' && other == 'm');
    boolean lips = (one == 'b' && other == 'v') || (one == 'v' && other == 'b');
    return flap || nasals || lips ? MIDDLE : 1;
  }
}

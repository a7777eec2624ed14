package in.namaste.feedback.posters;

/** The sentences that are on every poster. */
record PosterWords(
    Both ask, Both scan, Both type, Both promise, Both seen, Both complain, Both batch) {

  /** A sentence in both languages of the district. */
  record Both(String hindi, String english) {}
}

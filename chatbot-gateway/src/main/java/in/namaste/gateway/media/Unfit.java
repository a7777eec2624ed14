package in.namaste.gateway.media;

/** A file that will not be taken, however often it is fetched. */
final class Unfit extends Exception {

  private static final long serialVersionUID = 1L;

  Unfit(String why) {
    super(why);
  }
}

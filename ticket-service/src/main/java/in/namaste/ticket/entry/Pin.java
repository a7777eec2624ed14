package in.namaste.ticket.entry;

/**
 * Where a citizen's device says it is: evidence for the officer, never the place of a ticket.
 *
 * @param latitude WGS 84, in degrees, north positive, from -90 to 90
 * @param longitude WGS 84, in degrees, east positive, from -180 to 180
 * @param address as the citizen wrote it; null for none
 */
public record Pin(double latitude, double longitude, String address) {

  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  public Pin {
    // Written so that NaN is refused too.
    if (!(Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE)) {
      throw new EntryRefused(EntryRefused.Why.NOT_ON_EARTH);
    }
  }
}

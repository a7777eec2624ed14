package in.namaste.gateway.dialogue;

/**
 * A pin on the map.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 * @param name of a chosen place; null for a bare pin
 * @param address of a chosen place; null for a bare pin
 */
public record Location(double latitude, double longitude, String name, String address) {}

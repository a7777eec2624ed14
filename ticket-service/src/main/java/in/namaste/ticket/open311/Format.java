package in.namaste.ticket.open311;

import java.util.Locale;

/** In which form an answer is written; the end of the address says it. XML is the required one. */
enum Format {
  XML("text/xml"),
  JSON("application/json");

  /** For the addresses of the resources. */
  static final String PATTERN = "json|xml";

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type of discovery. */
  String mediaType() {
    return mediaType;
  }

  /** The media type with its encoding, for {@code Content-Type}. */
  String contentType() {
    return mediaType + "; charset=utf-8";
  }

  /** The form of an address: what its end says, else XML. */
  static Format of(String address) {
    return address.toLowerCase(Locale.ROOT).endsWith("json") ? JSON : XML;
  }
}

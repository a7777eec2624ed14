package in.namaste.gateway.media;

import in.namaste.gateway.dialogue.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a file really is, by its first bytes: what the sender says of it is not believed. Media
 * types are as IANA names them.
 */
final class MediaType {

  /** Bytes that {@link #sniff} wants to see. */
  static final int PEEK = 64;

  static final String JPEG = "image/jpeg";
  static final String PNG = "image/png";
  static final String WEBP = "image/webp";

  /** A file whose kind is not known; only documents may be such. */
  static final String OTHER = "application/octet-stream";

  private MediaType() {}

  /** The media type of a file that begins so. */
  static String sniff(byte[] head) {
    if (begins(head, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (begins(head, 0, 0x89, 'P', 'N', 'G')) {
      return PNG;
    }
    if (text(head, 0, "RIFF") && text(head, 8, "WEBP")) {
      return WEBP;
    }
    if (text(head, 0, "GIF8")) {
      return "image/gif";
    }
    if (text(head, 0, "OggS")) {
      return "audio/ogg";
    }
    if (text(head, 0, "#!AMR")) {
      return "audio/amr";
    }
    if (text(head, 0, "ID3") || begins(head, 0, 0xFF, 0xFB) || begins(head, 0, 0xFF, 0xF3)) {
      return "audio/mpeg";
    }
    if (begins(head, 0, 0xFF, 0xF1) || begins(head, 0, 0xFF, 0xF9)) {
      return "audio/aac";
    }
    if (text(head, 4, "ftyp")) {
      return isoMedia(head);
    }
    if (text(head, 0, "%PDF-")) {
      return "application/pdf";
    }
    return text(head, 0, "PK\u0003\u0004") ? "application/zip" : OTHER;
  }

  /** Whether a file of this type may stand for what the citizen said it is. */
  static boolean fits(String mediaType, Evidence.Kind kind) {
    return switch (kind) {
      case IMAGE -> mediaType.startsWith("image/");
      case AUDIO -> mediaType.startsWith("audio/") || mediaType.equals("video/mp4");
      case VIDEO -> mediaType.startsWith("video/");
      case DOCUMENT -> true;
    };
  }

  private static String isoMedia(byte[] head) {
    if (text(head, 8, "M4A")) {
      return "audio/mp4";
    }
    if (text(head, 8, "3gp")) {
      return "video/3gpp";
    }
    return text(head, 8, "hei") || text(head, 8, "mif1") ? "image/heic" : "video/mp4";
  }

  private static boolean text(byte[] head, int at, String wanted) {
    byte[] bytes = wanted.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= at + bytes.length
        && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
  }

  private static boolean begins(byte[] head, int at, int... wanted) {
    if (head.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((head[at + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}

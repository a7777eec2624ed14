package in.namaste.testing.fuzz;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What nobody sends who means well, and some who do. The same seed, the same things. */
final class Strange {

  /** Percent-encoded as they stand in an address; some are no encoding at all. */
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "true",
          "null",
          "undefined",
          "NaN",
          "1e309",
          "2147483648",
          "9223372036854775808",
          "99999999999999999999999999999",
          "%20",
          "%00",
          "a%00b",
          "%0d%0aSet-Cookie:%20a=b",
          "%zz",
          "%",
          "%ff%fe",
          "%c3%28",
          "%ed%a0%80",
          "%F0%9F%9A%B0",
          "%E0%A4%95%E0%A5%8D%E0%A4%B7%E0%A5%87%E0%A4%A4%E0%A5%8D%E0%A4%B0",
          "%E2%80%AE",
          "'%20or%201=1--",
          "';drop%20table%20ticket;--",
          "%25_%25",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "{7*7}",
          "$%7Bjndi:ldap://localhost/a%7D",
          "..%2f..%2fetc%2fpasswd",
          "..;/",
          "2026-13-45",
          "2026-02-29T25:61:61Z",
          "-999999999-01-01T00:00:00Z",
          "+999999999-12-31",
          "P9999999Y",
          "[]",
          "{}",
          ",,,,",
          "A,B,,C",
          "*",
          "hi",
          "en",
          "en-US;q=2",
          "DCO",
          "ABC-2611-004217-7",
          "00000000-0000-0000-0000-000000000000",
          "application/xml");

  /** Those of them that say something, decoded. */
  private static final List<String> TYPED =
      VALUES.stream()
          .filter(value -> !value.startsWith("%zz") && !value.equals("%"))
          .map(value -> URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8))
          .toList();

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[",
          "null",
          "{}",
          "[[]]",
          "{\"a\":1e999}",
          "{\"id\":{\"id\":[null]},\"reason\":[],\"text\":{}}",
          "{\"version\":\"\\ud800\",\"category\":\"\\u0000\"}",
          "[".repeat(3_000),
          "<a><!DOCTYPE b [<!ENTITY c SYSTEM \"file:///etc/passwd\">]><d>&c;</d></a>",
          "a=%00&b=%ff&=&&c",
          "version=x&reason=" + "y".repeat(9_000),
          "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\r\n\r\n",
          "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n");

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "multipart/form-data",
          "text/plain",
          "text/csv",
          "application/xml",
          "application/octet-stream",
          "nonsense",
          "a/b;charset=nonsense");

  private static final List<String> HEADERS =
      List.of(
          "Accept: application/json",
          "Accept: text/html",
          "Accept: nonsense",
          "Accept: a/b;q=nonsense",
          "Accept: a/b;q=",
          "Accept-Charset: ;",
          "Accept-Encoding: gzip;x",
          "Accept-Language: hi;q=x,,;",
          "Accept-Language: " + "a,".repeat(400),
          "Cookie: lang=pa; namaste_session=a.b.c",
          "Cookie: namaste_session=eyJhbGciOiJub25lIn0.eyJ1cG4iOiJhZG1pbiJ9.",
          "Cookie: =;;; ,",
          "Authorization: Bearer x",
          "Authorization: nonsense",
          "If-None-Match: nonsense",
          "If-Modified-Since: yesterday",
          "Range: bytes=9-1",
          "Content-Encoding: gzip",
          "X-Hub-Signature-256: sha256=zz",
          "X-Forwarded-For: ',,",
          "Last-Event-ID: x",
          "Expect: nonsense",
          "HX-Request: true");

  private static final int LONG = 6_000;
  private static final int SOMETIMES = 12;

  private final Random random;

  Strange(long seed) {
    random = new Random(seed);
  }

  String value() {
    return random.nextInt(SOMETIMES) == 0 ? "x".repeat(LONG) : one(VALUES);
  }

  /** A value as somebody could have typed it, for a body that is well formed. */
  String text() {
    return random.nextInt(SOMETIMES) == 0 ? "x".repeat(LONG) : one(TYPED);
  }

  /** Sometimes well formed, sometimes bytes. */
  byte[] body() {
    if (random.nextInt(SOMETIMES) == 0) {
      byte[] bytes = new byte[200];
      random.nextBytes(bytes);
      return bytes;
    }
    return one(BODIES).getBytes(StandardCharsets.UTF_8);
  }

  String type() {
    return one(TYPES);
  }

  String header() {
    return one(HEADERS);
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  int under(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

package in.namaste.bench.meta;

import java.nio.charset.StandardCharsets;

/**
 * A webhook ready to be posted.
 *
 * @param body its text, which goes out as UTF-8
 * @param signature of those bytes, the value of the header {@code X-Hub-Signature-256}
 */
public record SignedWebhook(String body, String signature) {

  static SignedWebhook of(String body, String appSecret) {
    return new SignedWebhook(body, Signature.of(body.getBytes(StandardCharsets.UTF_8), appSecret));
  }
}

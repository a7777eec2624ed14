package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class VisitorAddressTest {

  private static final String PROXY = "10.0.0.1";

  @Test
  void withoutATrustedProxyTheConnectionCounts() {
    MultiMap forged = MultiMap.caseInsensitiveMultiMap().add("X-Forwarded-For", "203.0.113.9");

    assertThat(VisitorAddress.of(from(PROXY, forged))).isEqualTo(PROXY);
    assertThat(VisitorAddress.of(from(PROXY, forged.add("X-Forwarded-Trusted-Proxy", "false"))))
        .isEqualTo(PROXY);
  }

  @Test
  void ofATrustedProxyItsOwnEntryCountsAndNotWhatTheVisitorWroteBeforeIt() {
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .add("X-Forwarded-Trusted-Proxy", "true")
            .add("X-Forwarded-For", "6.6.6.6")
            .add("X-Forwarded-For", "7.7.7.7, 203.0.113.9");

    assertThat(VisitorAddress.of(from("7.7.7.7", headers))).isEqualTo("203.0.113.9");
  }

  private static HttpServerRequest from(String address, MultiMap headers) {
    return (HttpServerRequest)
        Proxy.newProxyInstance(
            HttpServerRequest.class.getClassLoader(),
            new Class<?>[] {HttpServerRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "remoteAddress" -> SocketAddress.inetSocketAddress(4711, address);
                  case "headers" -> headers;
                  case "getHeader" -> headers.get((String) arguments[0]);
                  default -> throw new AssertionError("Asked of a visitor: " + method.getName());
                });
  }
}

package in.namaste.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.List;

/** Finds where a request comes from, behind the proxies that are trusted and no others. */
public final class VisitorAddress {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** Quarkus says by it whether the request came from a trusted proxy, whatever a visitor sent. */
  private static final String TRUSTED = "X-Forwarded-Trusted-Proxy";

  private VisitorAddress() {}

  /** The address that the last trusted proxy was called from; without one, the caller's. */
  public static String of(HttpServerRequest visit) {
    // Asked first: by it Quarkus looks at the proxy.
    SocketAddress peer = visit.remoteAddress();
    List<String> forwarded = visit.headers().getAll(FORWARDED_FOR);
    if (!Boolean.parseBoolean(visit.getHeader(TRUSTED)) || forwarded.isEmpty()) {
      return peer.hostAddress();
    }
    // The trusted proxy wrote the last entry; what stands before it may be a visitor's invention.
    String chain = forwarded.getLast();
    return chain.substring(chain.lastIndexOf(',') + 1).strip();
  }
}

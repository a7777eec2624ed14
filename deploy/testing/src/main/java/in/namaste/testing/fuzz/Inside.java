package in.namaste.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Strange requests that come through the door: addresses of what is there, by somebody who may,
 * with all that proves it. Strange is what is left to choose.
 */
final class Inside implements Requests {

  /** What a form is to hold as the cookie does; of the length that the services ask for. */
  static final String FORM_TOKEN = "MDEyMzQ1Njc4OWFiY2RlZg";

  private static final String END = "\r\n";

  private final Ingredients ingredients;
  private final Bodies bodies;

  Inside(Ingredients ingredients, PageForms forms) {
    this.ingredients = ingredients;
    this.bodies = new Bodies(ingredients, forms);
  }

  @Override
  public byte[] request(Route route, Strange strange, boolean first) throws IOException {
    StringBuilder head = new StringBuilder();
    head.append(route.method())
        .append(' ')
        .append(address(route, strange, first))
        .append(" HTTP/1.1\r\n");
    head.append("Host: localhost\r\nConnection: close\r\n");
    head.append("Cookie: ").append(cookies(route, ingredients)).append(END);
    head.append("X-CSRF-TOKEN: ").append(FORM_TOKEN).append(END);
    head.append("Accept: */*\r\n");
    // What makes somebody else of whoever asks would end at the door.
    if (!first && strange.oneIn(4)) {
      head.append(strange.header()).append(END);
    }
    var request = new ByteArrayOutputStream();
    if (route.isRead()) {
      request.write(head.append(END).toString().getBytes(StandardCharsets.UTF_8));
      return request.toByteArray();
    }
    Bodies.Sent body = bodies.to(route, strange, first);
    head.append("Content-Type: ").append(body.type()).append(END);
    head.append("Content-Length: ").append(body.bytes().length).append(END);
    head.append(ingredients.signature(route, body.bytes()));
    request.write(head.append(END).toString().getBytes(StandardCharsets.UTF_8));
    request.write(body.bytes());
    return request.toByteArray();
  }

  private String address(Route route, Strange strange, boolean first) {
    String path = route.filled(name -> ingredients.value(route, name).orElseGet(strange::value));
    Map<String, String> query = new TreeMap<>();
    for (String name : route.wants().query()) {
      if (!first && strange.oneIn(3)) {
        query.put(name, strange.value());
      } else {
        ingredients.value(route, name).ifPresent(known -> query.put(name, known));
      }
    }
    return Route.address(path, query);
  }

  /** Who asks, and the token of the forms. */
  static String cookies(Route route, Ingredients ingredients) {
    String session =
        ingredients.session(route).map(token -> "namaste_session=" + token + "; ").orElse("");
    String forms =
        ingredients.formCookie().isEmpty() ? "" : ingredients.formCookie() + "=" + FORM_TOKEN;
    return session + forms + "; lang=en";
  }
}

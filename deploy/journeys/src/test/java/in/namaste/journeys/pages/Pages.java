package in.namaste.journeys.pages;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads answers as pages. */
public final class Pages {

  private Pages() {}

  /** The page in an answer. */
  public static Document parse(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }
}

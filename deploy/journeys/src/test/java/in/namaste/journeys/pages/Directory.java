package in.namaste.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The directory as an admin changes it. */
public final class Directory {

  private final Browsing admin;
  private final URI desk;

  /**
   * @param admin signed in
   * @param desk address of ticket-service
   */
  public Directory(Browsing admin, URI desk) {
    this.admin = admin;
    this.desk = desk;
  }

  /**
   * Opens an entry's form, changes one field and saves.
   *
   * @param entry such as {@code category/PHED.NOWATER}
   * @param column name of the field
   */
  public void change(String entry, String column, UnaryOperator<String> change) {
    URI address = desk.resolve("/desk/directory/entries/" + entry);
    Document form = admin.page(address);
    Element field = form.getElementById(column);
    assertThat(field).as("field %s of %s", column, entry).isNotNull();
    HttpResponse<String> answer =
        admin.submit(
            address,
            Map.of(
                "csrf-token", Browsing.csrf(form),
                "version", form.select("#entry input[name=version]").val(),
                "column", column,
                "text", change.apply(text(field))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  private static String text(Element field) {
    return field.normalName().equals("textarea") ? field.wholeText() : field.val();
  }
}

package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.Rows;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.StrangeRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class StrangeRequestsTest {

  private static final int FEW = 2;
  private static final int MANY = 100;

  private static final List<String> KEPT =
      List.of("ticket", "complaint", "account", "program_token", "directory_entry");

  @Inject BeanManager beans;

  @Test
  void nothingFailsAndNothingIsStored() throws Exception {
    send(FEW, 1);
  }

  @Test
  @Tag("long")
  void nothingFailsHoweverMuchIsSent() throws Exception {
    send(MANY, 2);
  }

  @Test
  void aBrokenFormIsRefusedAtOnce() throws Exception {
    assertThat(BrokenForms.sentTo(RestAssured.port, "/sign-in"))
        .allMatch(BrokenForms.Answer::isClear);
  }

  private void send(int each, long seed) throws Exception {
    var requests = new StrangeRequests(RestAssured.port, beans, 60);
    String session = Browser.of("admin").session();
    Browser.of("dc");
    Map<String, Long> before = Rows.in(KEPT);

    requests.ofAnybody(each, seed);
    requests.of(session, each, seed);

    assertThat(Rows.in(KEPT)).isEqualTo(before);
  }
}

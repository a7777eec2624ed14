package in.namaste.sla.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.testing.Rows;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.StrangeRequests;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@RunningService
class StrangeRequestsTest {

  private static final int FEW = 2;
  private static final int MANY = 150;

  private static final List<String> KEPT =
      List.of("ticket_view", "clock", "post", "name", "office_result", "rebuild");

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
    assertThat(BrokenForms.sentTo(RestAssured.port, "/dashboard"))
        .allMatch(answer -> answer.isClear() || answer.isOfAnotherKind());
  }

  private void send(int each, long seed) throws Exception {
    var requests = new StrangeRequests(RestAssured.port, beans, 12);
    Map<String, Long> before = Rows.in(KEPT);

    requests.ofAnybody(each, seed);
    requests.of(Sessions.district(), each, seed);

    assertThat(Rows.in(KEPT)).isEqualTo(before);
  }
}

package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.bench.phones.Chat;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What happens to a complaint that is not simply solved: it is rejected, put together, handed on.
 */
@TownTest
@Order(7)
class HandedOnJourneyTest {

  @Test
  void aRejectionIsAppealedAndSolvedOneStepUp(Town town) {
    Chat chat = town.newCitizen();
    String number = Problem.VET.tell(chat);
    Desk officer = town.desk(Problem.VET.officer());
    officer.awaitInList(number);

    made(
        officer.tryMove(
            number, "reject", Map.of("rejection", "court", "reason", "मामला अदालत में चल रहा है")));
    assertThat(chat.hears("स्वीकार नहीं किया").words())
        .contains(number, "अदालत", "मामला अदालत में चल रहा है");
    chat.tap("अपील करें").hears("क्यों गलत है");
    chat.say("यह मामला किसी अदालत में नहीं है").hears("आपकी अपील मिल गई");

    Desk head = town.desk(Problem.VET.officer() + ".head");
    head.awaitState(number, "REOPENED");
    head.resolve(number, "पशु चिकित्सक ने गांव में आकर इलाज किया");
    chat.hears("क्या समस्या सचमुच हल हो गई?");
    chat.tap("हां, हल हो गई").hears("आपके जवाब के बाद बंद हुई");
    head.awaitState(number, "CLOSED");
  }

  @Test
  void twoOfOneProblemAreSolvedTogetherAndEachIsAsked(Town town) {
    Chat first = town.newCitizen();
    Chat second = town.newCitizen();
    String master = Problem.VOLTAGE.tell(first);
    String other = Problem.VOLTAGE.tell(second);
    Desk desk = town.desk(Problem.VOLTAGE.officer());
    desk.awaitInList(master);
    desk.awaitInList(other);

    made(desk.tryMove(other, "merge", Map.of("master", master)));
    assertThat(second.hears("एक साथ काम होगा").words()).contains(other, master);
    made(desk.tryMove(other, "split", Map.of()));
    second.hears("अलग चलेगी");
    made(desk.tryMove(other, "merge", Map.of("master", master)));
    second.hears("एक साथ काम होगा");

    desk.assign(master, Problem.VOLTAGE.post());
    desk.resolve(master, "ट्रांसफार्मर बदल दिया, वोल्टेज अब ठीक है");
    assertThat(second.hears("क्या समस्या सचमुच हल हो गई?").words()).contains(other);
    first.hears("क्या समस्या सचमुच हल हो गई?");
    second.tap("नहीं, बाकी है").hears("फिर से खोल दी गई है");
    first.tap("हां, हल हो गई").hears("आपके जवाब के बाद बंद हुई");
    desk.awaitState(other, "REOPENED");
    desk.awaitState(master, "CLOSED");

    made(
        desk.tryMove(
            other,
            "reclassify",
            Map.of("ticketClass", "technical", "reason", "नई लाइन का एस्टीमेट बनेगा")));
    second.hears("काम का प्रकार बदला है");
    made(desk.tryMove(other, "transfer", Map.of("department", "PWD", "reason", "खंभा सड़क पर है")));
    assertThat(second.hears("शिकायत अब उनके पास है").words()).contains("खंभा सड़क पर है");
    town.desk("pwd").awaitInList(other);
  }

  private static void made(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }
}

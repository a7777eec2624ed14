package in.namaste.gateway.dialogue;

import static in.namaste.gateway.dialogue.AfterTicketTest.NUMBER;
import static in.namaste.gateway.dialogue.AfterTicketTest.notice;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.Post;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a citizen hears when the promise is broken: the truth, and who knows of it. */
class BrokenPromiseTest {

  @Test
  void a_broken_promise_is_told_as_it_is() {
    Talk talk = Talk.withAnita().hears(broken(Notice.Kind.PROMISE_BROKEN, "resolve", null));

    assertThat(talk.words()).contains("25 नवंबर 2026, दोपहर 12:00 तक", "स्क्रीन");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROMISE_BROKEN | resolve    | समाधान 25 नवंबर 2026, दोपहर 12:00 तक होना था, अभी नहीं हुआ है।           | इस देरी की सूचना कार्यकारी अभियंता, जन स्वास्थ्य को दी गई है। समाधान होते ही यहीं बताएंगे।
          PROMISE_BROKEN | share-date | विभाग को 25 नवंबर 2026, दोपहर 12:00 तक तारीख बतानी थी, अभी नहीं बताई है।           | इस देरी की सूचना कार्यकारी अभियंता, जन स्वास्थ्य को दी गई है। तारीख मिलते ही यहीं बताएंगे।
          TOLD_ABOVE     | resolve    | समाधान 25 नवंबर 2026, दोपहर 12:00 तक होना था, अभी तक नहीं हुआ है।           | अब यह मामला कार्यकारी अभियंता, जन स्वास्थ्य के पास भी है। समाधान कब होगा, यह अभी पक्का नहीं कह सकते।
          TOLD_ABOVE     | share-date | विभाग को 25 नवंबर 2026, दोपहर 12:00 तक तारीख बतानी थी, अभी तक नहीं बताई है।           | अब यह मामला कार्यकारी अभियंता, जन स्वास्थ्य के पास भी है। तारीख कब मिलेगी, यह अभी पक्का नहीं कह सकते।
          """)
  void of_a_broken_promise_is_said_who_knows_of_it_and_nothing_is_promised_anew(
      Notice.Kind kind, String promise, String late, String known) {
    Talk talk = Talk.withAnita();
    talk.menu =
        talk.menu.withPosts(
            List.of(new Post("PHED.NODAL", "कार्यकारी अभियंता, जन स्वास्थ्य", "XEN, PHED")));

    talk.hears(broken(kind, promise, "PHED.NODAL"));

    assertThat(talk.words()).contains(NUMBER).endsWith(late + "\n" + known);
  }

  private static Notice broken(Notice.Kind kind, String promise, String postCode) {
    Notice like = notice(kind);
    return new Notice(
        kind,
        like.ticketId(),
        like.number(),
        null,
        like.ticketClass(),
        promise,
        like.promisedBy(),
        null,
        like.departmentCode(),
        like.categoryCode(),
        like.placeCode(),
        null,
        null,
        null,
        postCode);
  }
}

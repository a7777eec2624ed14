package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.RohtakPack;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a person sends, in any order, a complaint can still be sent after it. */
class AnyConversationTest {
  private static final List<String> SAID =
      List.of(
          "नमस्ते रोहतक",
          "hi",
          "मेनू",
          "0",
          "स्थिति",
          "पीछे",
          "बदलें",
          "रद्द",
          "मदद",
          "अधिकारी",
          "English",
          "हिंदी",
          "STOP",
          "START",
          "नई शिकायत",
          "हां",
          "नहीं",
          "1",
          "2",
          "९",
          "3",
          "10",
          "अनीता",
          "मोखरा",
          "बहलबा",
          "वार्ड ९",
          "महम",
          "गांव",
          "शहर",
          "Delhi",
          "पता नहीं",
          "पानी नहीं आ रहा तीन दिन से",
          "bijli",
          "आग लग गई",
          "आगे",
          "भेजें",
          "धन्यवाद",
          "x",
          "नमस्ते रोहतक PHED-ROHTAK",
          "2345 6789 0124 मेरा आधार",
          "RTK-2611-004217-7",
          "rtk २६११ ००४२१७ ८",
          "वापस लेनी है",
          "फिर खोलो",
          "बाद में",
          "बहुत अच्छा",
          "नहीं हुआ",
          "👍",
          "{0}",
          ".",
          "½",
          "पानी",
          "नहीं आ रहा",
          "हम्बै",
          "दूसरा",
          "किसी से बात करनी है",
          "बदलें जी",
          "মাঠ",
          "",
          "\u200d",
          "a".repeat(5000));
  private static final List<String> TAPPED =
      List.of(
          "area:rural",
          "area:urban",
          "block:B-MEHAM",
          "town:U-MCR",
          "place:V-061577",
          "place:W-MCR-09",
          "place:none",
          "place:XX",
          "unsure:U-MCR",
          "unsure:V-061577",
          "unsure:D-ROHTAK",
          "block:D-ROHTAK",
          "page:1",
          "page:99",
          "page:-1",
          "group:1",
          "group:10",
          "group:77",
          "dept:PHED",
          "dept:NONE",
          "cat:PHED.NOWATER",
          "cat:none",
          "office:none",
          "photos:done",
          "submit:1",
          "submit:2",
          "cancel:1",
          "change:menu",
          "change:name",
          "change:place",
          "change:problem",
          "change:words",
          "change:photos",
          "change:location",
          "change:nothing",
          "menu:continue",
          "menu:new",
          "menu:status",
          "menu:place",
          "menu:language",
          "menu:person",
          "addto:new",
          "addto:" + AfterTicketTest.TICKET,
          "solved:" + AfterTicketTest.TICKET,
          "unsolved:" + AfterTicketTest.TICKET,
          "solved:x",
          "talk:" + AfterTicketTest.TICKET,
          "answer:" + AfterTicketTest.TICKET,
          "later:" + AfterTicketTest.TICKET,
          "addmore:" + AfterTicketTest.TICKET,
          "status:" + AfterTicketTest.TICKET,
          "withdraw:" + AfterTicketTest.TICKET,
          "withdrawn:" + AfterTicketTest.TICKET,
          "keep:" + AfterTicketTest.TICKET,
          "again:" + AfterTicketTest.TICKET,
          "rate1:" + AfterTicketTest.TICKET,
          "rate5:" + AfterTicketTest.TICKET,
          "",
          ":",
          "?");

  /** Days pass. */
  private record Pause(Duration length) {}

  /** The directory changes: without this category, or as it was with null. */
  private record Closed(String category) {}

  /** A tap on the option that was offered so many options ago, of whatever message. */
  private record TapBack(int ago) {}

  private static final Menu WITHOUT_WATER = RohtakPack.without("PHED.NOWATER");

  @Provide
  Arbitrary<List<Object>> happenings() {
    Arbitrary<Object> words = Arbitraries.of(SAID).map(Input.TextTyped::new);
    Arbitrary<Object> anyWords = Arbitraries.strings().ofMaxLength(40).map(Input.TextTyped::new);
    Arbitrary<Object> taps = Arbitraries.of(TAPPED).map(id -> new Input.OptionChosen(id, ""));
    Arbitrary<Object> evidence =
        Arbitraries.of(Evidence.Kind.values())
            .map(kind -> new Input.EvidenceSent(new Evidence(kind, "m"), "टूटी सड़क की फोटो"));
    Arbitrary<Object> other =
        Arbitraries.of(
            new Input.Unsupported(),
            new Input.EvidenceLost("m"),
            new Input.LocationSent(new Location(28.9, 76.6, " ", "")),
            new Input.EvidenceSent(new Evidence(Evidence.Kind.IMAGE, "n"), null));
    Arbitrary<Object> notices = Arbitraries.of(Notice.Kind.values()).map(AfterTicketTest::notice);
    Arbitrary<Object> pauses =
        Arbitraries.of(Duration.ofMinutes(2), Duration.ofDays(1), Duration.ofDays(40))
            .map(Pause::new);
    Arbitrary<Object> changes = Arbitraries.of("PHED.NOWATER", "").map(Closed::new);
    Arbitrary<Object> tapsBack = Arbitraries.integers().between(0, 60).map(TapBack::new);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, words),
            net.jqwik.api.Tuple.of(1, anyWords),
            net.jqwik.api.Tuple.of(8, taps),
            net.jqwik.api.Tuple.of(2, evidence),
            net.jqwik.api.Tuple.of(2, other),
            net.jqwik.api.Tuple.of(1, notices),
            net.jqwik.api.Tuple.of(8, tapsBack),
            net.jqwik.api.Tuple.of(1, pauses),
            net.jqwik.api.Tuple.of(1, changes))
        .list()
        .ofMaxSize(40);
  }

  /** Letters of JSON that a conversation may have: what a row of the table holds at most. */
  private static final int LARGEST = 20_000;

  @Property(tries = 400)
  void is_answered_at_every_turn_and_can_still_reach_submission(
      @ForAll("happenings") List<Object> happenings, @ForAll boolean hasTickets) {
    Talk talk = new Talk();
    talk.tickets =
        hasTickets
            ? List.of(
                AfterTicketTest.ticket("RESOLVED"),
                AfterTicketTest.ticket(UUID.randomUUID(), "RTK-2611-000001-3", "AWAITING_CITIZEN"),
                AfterTicketTest.ticket(UUID.randomUUID(), "RTK-2611-000002-6", "CLOSED"))
            : List.of();

    Set<Integer> sent = new HashSet<>();
    for (Object happening : happenings) {
      switch (happening) {
        case Pause pause -> talk.after(pause.length());
        case Closed closed ->
            talk.menu = closed.category().isEmpty() ? RohtakPack.MENU : WITHOUT_WATER;
        case Notice notice -> talk.hears(notice);
        case TapBack tap when tap.ago() < talk.allOptions.size() ->
            said(new Input.OptionChosen(talk.allOptions.reversed().get(tap.ago()), ""), talk, sent);
        case Input input -> said(input, talk, sent);
        default -> {
          // Nothing has been offered that could be tapped.
        }
      }
    }
    talk.menu = RohtakPack.MENU;

    assertThat(reachesSubmission(talk)).as("stuck at %s", talk.conversation.step()).isTrue();
  }

  private static void said(Input input, Talk talk, Set<Integer> sent) {
    boolean stopped = talk.conversation.stopped();
    boolean moreOfAnAlbum = talk.conversation.album() == Conversation.Album.FULL;
    Draft before = talk.conversation.draft();

    talk.does(input);

    boolean mayBeSilent =
        (input instanceof Input.EvidenceLost && stopped)
            || (input instanceof Input.EvidenceSent && moreOfAnAlbum);
    assertThat(mayBeSilent || !talk.replies.isEmpty() || !talk.intents.isEmpty())
        .as("an answer or a deed after %s", input)
        .isTrue();
    assertThat(talk.replies).as("a few messages after %s", input).hasSizeLessThanOrEqualTo(3);
    assertThat(talk.json()).hasSizeLessThan(LARGEST);
    for (Intent intent : talk.intents) {
      if (intent instanceof Intent.SubmitGrievance) {
        assertThat(sent.add(before.number())).as("draft %s sent once", before.number()).isTrue();
      }
    }
  }

  /** A patient person who answers each question plainly. */
  private static boolean reachesSubmission(Talk talk) {
    talk.says("START");
    for (int turn = 0; turn < 20; turn++) {
      switch (talk.conversation.step()) {
        case Resting resting -> talk.taps("menu:new");
        case AskingName name -> talk.says("अनीता देवी");
        case AskingArea area -> talk.taps("area:rural");
        case ChoosingBlock block -> talk.says("1");
        case ChoosingVillage village -> talk.says("1");
        case ChoosingTown town -> talk.says("1");
        case ChoosingWard ward -> talk.says("1");
        case ConfirmingPlace place -> talk.says("1");
        case ConfirmingOffice office -> talk.says("हां");
        case ChoosingGroup group -> talk.says("1");
        case ChoosingDepartment department -> talk.says("1");
        case ChoosingCategory category -> talk.says("1");
        case ConfirmingCategory category -> talk.says("1");
        case Describing describing -> talk.says("तीन दिन से पानी नहीं");
        case AddingPhotos photos -> talk.says("आगे");
        case SharingLocation location -> talk.says("आगे");
        case Reviewing reviewing -> talk.says("भेजें");
        case ChoosingChange change -> talk.taps("change:nothing");
        case ChoosingTicket ticket -> talk.taps("addto:new");
        case PickingTicket ticket -> talk.says("नई शिकायत");
      }
      if (talk.intents.stream().anyMatch(Intent.SubmitGrievance.class::isInstance)) {
        return true;
      }
    }
    return false;
  }
}

package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Language;
import in.namaste.gateway.words.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which commands work at every step, step by step: where one is afterwards, that nothing told is
 * lost, and that the question comes again.
 */
class EveryStepTest {

  /** Each command as people write it: Hindi, Latin letters, Haryanvi, English, with slips. */
  private static final Map<Command, List<String>> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(Command.MENU, List.of("मेनू", "menu", "0", "०", "मेनू दिखाओ", "मुख्य मेनु"));
    WORDS.put(
        Command.STATUS,
        List.of(
            "स्थिति",
            "status",
            "कहां तक",
            "मेरी शिकायत का के होया",
            "my complant",
            "स्थिति बताओ जी"));
    WORDS.put(Command.HELP, List.of("मदद", "help", "?", "मदद करो जी", "sahayata", "madad chahie"));
    WORDS.put(
        Command.PERSON,
        List.of(
            "अब किसी से बात करनी है",
            "अधिकारी",
            "kisi se baat karni h",
            "किसे तै बात करणी सै",
            "agent",
            "talk to a person please"));
    WORDS.put(
        Command.ERASE,
        List.of("मेरा डेटा मिटाओ", "delete my data", "mera data mita do", "मेरी जानकारी हटाओ जी"));
    WORDS.put(Command.ENGLISH, List.of("English", "अंग्रेजी", "angrezi", "english please"));
    WORDS.put(Command.STOP, List.of("STOP", "बंद करो", "band karo", "मैसेज बंद करो", "Stop!"));
    WORDS.put(Command.BACK, List.of("पीछे", "back", "pichhe", "पाछै", "वापस", "पीछे जाओ जी"));
    WORDS.put(Command.CHANGE, List.of("बदलें", "change", "badlo", "बदलणा सै"));
    WORDS.put(Command.CANCEL, List.of("रद्द", "cancel", "रहण दो", "cancl", "रद्द कर दो"));
    WORDS.put(Command.GREET, List.of("नमस्ते रोहतक", "राम राम जी", "hello", "namste rohtk", "🙏"));
  }

  /** Where "back" and "change" lead. */
  private static final Map<String, List<String>> LEAD_TO = new LinkedHashMap<>();

  private static void leads(String step, String back, String change) {
    LEAD_TO.put(step, List.of(back, change));
  }

  static {
    leads("Resting", "Resting", "AskingArea");
    leads("AskingName", "AskingName", "AskingName");
    leads("AskingArea", "AskingName", "AskingName");
    leads("ChoosingBlock", "AskingArea", "AskingArea");
    leads("ChoosingVillage", "ChoosingBlock", "ChoosingBlock");
    leads("ChoosingTown", "AskingArea", "AskingArea");
    leads("ChoosingWard", "ChoosingTown", "ChoosingTown");
    leads("ConfirmingPlace", "AskingArea", "AskingArea");
    leads("ConfirmingOffice", "AskingArea", "AskingArea");
    leads("ChoosingGroup", "AskingArea", "AskingArea");
    leads("ChoosingDepartment", "ChoosingGroup", "ChoosingGroup");
    leads("ChoosingCategory", "ChoosingGroup", "ChoosingGroup");
    leads("ConfirmingCategory", "ChoosingGroup", "ChoosingGroup");
    leads("Describing", "ChoosingCategory", "ChoosingChange");
    leads("AddingPhotos", "Describing", "ChoosingChange");
    leads("SharingLocation", "AddingPhotos", "ChoosingChange");
    leads("Reviewing", "ChoosingChange", "ChoosingChange");
    leads("ChoosingChange", "Reviewing", "Reviewing");
    leads("ChoosingTicket", "Resting", "Resting");
  }

  @Test
  void all_steps_are_looked_at() {
    List<String> steps =
        Stream.of(Step.class.getPermittedSubclasses())
            // Not a question of a complaint: what is said there is in SeveralTicketsTest.
            .filter(step -> step != PickingTicket.class)
            .map(Class::getSimpleName)
            .toList();

    assertThat(EachStep.all().keySet()).containsExactlyInAnyOrderElementsOf(steps);
    EachStep.all().forEach((step, talk) -> assertThat(at(talk.get())).isEqualTo(step));
  }

  private static String at(Talk talk) {
    return talk.conversation.step().getClass().getSimpleName();
  }

  @TestFactory
  Stream<DynamicTest> every_command_at_every_step() {
    return EachStep.all().entrySet().stream()
        .flatMap(
            step ->
                WORDS.entrySet().stream()
                    .flatMap(
                        command ->
                            command.getValue().stream()
                                .map(
                                    words ->
                                        DynamicTest.dynamicTest(
                                            step.getKey() + ": " + words,
                                            () ->
                                                cell(
                                                    step.getKey(),
                                                    step.getValue().get(),
                                                    command.getKey(),
                                                    words)))));
  }

  private static void cell(String step, Talk talk, Command command, String words) {
    Draft before = talk.conversation.draft();
    boolean held = talk.conversation.step() instanceof ChoosingTicket;
    List<String> asked = talk.options();
    Registration person = talk.conversation.registration();

    talk.says(words);

    assertThat(talk.replies).hasSizeBetween(1, 2);
    assertThat(talk.conversation.registration()).isEqualTo(person);
    switch (command) {
      case MENU -> {
        assertThat(at(talk)).isEqualTo("Resting");
        assertThat(talk.options()).contains("menu:status", "menu:person", "menu:language");
        kept(before, held, talk);
        if (talk.conversation.draft().begun()) {
          assertThat(talk.options()).contains("menu:continue");
        }
      }
      case STATUS ->
          same(step, before, talk, talk.tickets.isEmpty() ? "कोई शिकायत दर्ज नहीं" : "RTK-2611");
      case HELP -> same(step, before, talk, "सरकारी काम की शिकायत");
      case PERSON -> same(step, before, talk, "उपायुक्त कार्यालय");
      case ENGLISH -> {
        assertThat(talk.conversation.language()).isEqualTo(Language.ENGLISH);
        same(step, before, talk, "English");
        talk.says("हिंदी");
        assertThat(talk.conversation.language()).isEqualTo(Language.HINDI);
        same(step, before, talk, "हिंदी");
      }
      case STOP -> {
        assertThat(talk.words()).contains("START");
        talk.says("START");
        same(step, before, talk, "फिर शुरू");
      }
      case ERASE -> {
        assertThat(talk.words()).startsWith("क्या आपका सारा डेटा मिटा दें?");
        assertThat(at(talk)).isEqualTo(step);
        assertThat(talk.conversation.draft()).isEqualTo(before);
        talk.says("नहीं");
        same(step, before, talk, "कुछ नहीं मिटाया");
        talk.says(words).says("हां");
        assertThat(talk.intents).containsExactly(new Intent.EraseMe());
        assertThat(talk.words()).startsWith("आपका डेटा मिटा दिया है");
        assertThat(at(talk)).isEqualTo("Resting");
        assertThat(talk.conversation.registration()).isEqualTo(Registration.NONE);
        assertThat(talk.json()).doesNotContain("अनीता", "पानी", "p1");
      }
      case BACK -> {
        assertThat(at(talk)).isEqualTo(LEAD_TO.get(step).getFirst());
        kept(before, held, talk);
      }
      case CHANGE -> {
        assertThat(at(talk)).isEqualTo(LEAD_TO.get(step).getLast());
        kept(before, held, talk);
      }
      case CANCEL -> {
        assertThat(at(talk)).isEqualTo("Resting");
        assertThat(talk.conversation.draft().begun()).isFalse();
      }
      case GREET -> {
        kept(before, held, talk);
        if (!step.equals("Resting") && !step.equals("ChoosingTicket")) {
          assertThat(at(talk)).isEqualTo(step);
          assertThat(talk.options()).isEqualTo(asked);
        }
      }
      default -> throw new AssertionError(command);
    }
  }

  private static void same(String step, Draft before, Talk talk, String said) {
    assertThat(at(talk)).isEqualTo(step);
    assertThat(talk.words()).contains(said);
    assertThat(talk.conversation.draft()).isEqualTo(before);
    if (!step.equals("Resting")) {
      String question = talk.conversation.step().question(EachStep.scene(talk)).body();
      assertThat(talk.words()).endsWith(question);
    }
  }

  /** What was sent before the person said what it is for becomes the beginning of a complaint. */
  private static void kept(Draft before, boolean held, Talk talk) {
    if (held) {
      assertThat(talk.conversation.draft().evidence()).hasSize(1);
    } else {
      assertThat(talk.conversation.draft()).isEqualTo(before);
    }
  }
}

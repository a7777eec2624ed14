package in.namaste.feedback.contacts;

import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.contacts.ContactsView.Line;
import in.namaste.feedback.contacts.ContactsView.Score;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import in.namaste.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts contacts into the words of the page; a phone only when it was just opened. */
@ApplicationScoped
class ContactsPage {

  private final PlaceNames names;
  private final QuestionBook questions;
  private final OpenKeys keys;
  private final Page page;

  ContactsPage(PlaceNames names, QuestionBook questions, OpenKeys keys, Page page) {
    this.names = names;
    this.questions = questions;
    this.keys = keys;
    this.page = page;
  }

  /**
   * The whole page.
   *
   * @param key of this session, if it is open
   * @param opened whose phone was just opened and recorded; empty for nobody's
   */
  ContactsView view(
      List<LeftContact> contacts,
      Map<UUID, List<Reading>> readings,
      Optional<ContactKey> key,
      Optional<UUID> opened,
      Trouble trouble) {
    return new ContactsView(
        keys.isThere(),
        key.isPresent(),
        trouble,
        ForgettingContacts.KEPT.toDays(),
        OpenKeys.OPEN_FOR.toMinutes(),
        page.language(),
        contacts.stream()
            .map(
                contact ->
                    line(
                        contact,
                        readings.getOrDefault(contact.answer(), List.of()),
                        opened.filter(contact.answer()::equals).flatMap(shown -> key)))
            .toList());
  }

  private Line line(LeftContact contact, List<Reading> readings, Optional<ContactKey> opening) {
    Language language = page.language();
    return new Line(
        contact.answer(),
        names.office(contact.office()),
        names.counter(contact.office(), contact.counter()),
        DistrictTime.date(contact.day(), language),
        contact.scores().overall(),
        scores(contact, language),
        contact.comment(),
        opening.isPresent(),
        opening.flatMap(key -> key.open(contact.sealed())).map(Phone::asDialled).orElse(null),
        readings,
        contact.calls());
  }

  private List<Score> scores(LeftContact contact, Language language) {
    Questionnaire asked =
        questions
            .find(contact.office(), contact.questionnaire())
            .orElseGet(() -> questions.of(contact.office()));
    return asked.others().stream()
        .filter(question -> contact.scores().byCode().containsKey(question.code()))
        .map(
            question ->
                new Score(question.text(language), contact.scores().byCode().get(question.code())))
        .toList();
  }
}

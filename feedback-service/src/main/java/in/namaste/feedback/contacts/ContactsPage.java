package in.namaste.feedback.contacts;

import in.namaste.feedback.Office;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.contacts.ContactsView.Line;
import in.namaste.feedback.contacts.ContactsView.Score;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import in.namaste.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Puts contacts into the words of the page; phones only with an open key. */
@ApplicationScoped
class ContactsPage {

  private final OfficeBook offices;
  private final QuestionBook questions;
  private final OpenKeys keys;
  private final Page page;

  ContactsPage(OfficeBook offices, QuestionBook questions, OpenKeys keys, Page page) {
    this.offices = offices;
    this.questions = questions;
    this.keys = keys;
    this.page = page;
  }

  ContactsView view(List<LeftContact> contacts, Optional<ContactKey> key, Trouble trouble) {
    return new ContactsView(
        keys.isThere(),
        key.isPresent(),
        trouble,
        ForgettingContacts.KEPT.toDays(),
        OpenKeys.OPEN_FOR.toMinutes(),
        page.language(),
        contacts.stream().map(contact -> line(contact, key)).toList());
  }

  private Line line(LeftContact contact, Optional<ContactKey> key) {
    Language language = page.language();
    Optional<Office> office = offices.find(contact.office());
    return new Line(
        contact.answer(),
        office.map(known -> known.name(language)).orElse(contact.office()),
        office
            .flatMap(known -> known.counter(contact.counter()))
            .map(counter -> counter.name(language))
            .orElse(contact.counter()),
        DistrictTime.date(contact.day(), language),
        contact.scores().overall(),
        scores(contact, language),
        contact.comment(),
        key.flatMap(open -> open.open(contact.sealed())).map(Phone::asDialled).orElse(null),
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

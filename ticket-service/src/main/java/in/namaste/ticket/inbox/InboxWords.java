package in.namaste.ticket.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inbox, in {@code messages/inbox_hi.properties} and {@code inbox_en}. */
@MessageBundle("inbox")
public interface InboxWords {
  @Message
  String search();

  @Message
  String searchHelp();

  @Message
  String find();

  @Message
  String hint(String kind, String example);

  @Message
  String misread();

  @Message
  String tab(String key);

  @Message
  String tabs();

  @Message
  String otherTabs();

  @Message
  String filters();

  @Message
  String filter(String key);

  @Message
  String chip(String key, String value);

  @Message
  String takeAway();

  @Message
  String takeAwayAll();

  @Message
  String any();

  @Message
  String mine();

  @Message
  String nobody();

  @Message
  String due(String value);

  @Message
  String ticketClass(String value);

  @Message
  String sort();

  @Message
  String sortBy(String key);

  @Message
  String show();

  @Message
  String age(String duration);

  @Message
  String told(String post);

  @Message
  String similar(String count);

  @Message
  String of(String count);

  @Message
  String end();

  @Message
  String emptyFiltered();

  @Message
  String tick(String number);

  @Message
  String tickAll();

  @Message
  String ticked();

  @Message
  String assignTo();

  @Message
  String assign();

  @Message
  String assigned(int count);

  @Message
  String missed();

  @Message
  String refusedMany();

  @Message
  String fresh();

  @Message
  String keys();

  @Message
  String key(String name);

  @Message
  String close();

  @Message
  String takeAlong();

  @Message
  String people();

  @Message
  String peopleOffer();

  @Message
  String peopleOf();

  @Message
  String peopleCount();

  @Message
  String peopleReason();

  @Message
  String peopleHelp(int most);

  @Message
  String peopleTake(String form);

  @Message
  String peopleCare();

  @Message
  String backToList();

  @Message
  String views();

  @Message
  String viewsOfPost();

  @Message
  String viewsOfAll();

  @Message
  String viewsOwn();

  @Message
  String ready(String key);

  @Message
  String saveAs();

  @Message
  String saveHelp(int longest);

  @Message
  String save();

  @Message
  String delete();

  @Message
  String forget(String name);

  @Message
  String saveRefused(String why, int most, int longest);
}

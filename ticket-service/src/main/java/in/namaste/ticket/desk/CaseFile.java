package in.namaste.ticket.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a ticket's page that no other page says, in {@code messages/casefile_*.properties}. */
@MessageBundle("casefile")
public interface CaseFile {
  @Message
  String before();

  @Message
  String after();

  @Message
  String away(String distance);

  @Message
  String far(String distance);

  @Message
  String same();

  @Message
  String alike();

  @Message
  String elsewhere();

  @Message
  String addPhoto();

  @Message
  String addPhotoHelp();

  @Message
  String addNote();

  @Message
  String note();

  @Message
  String noteHelp();

  @Message
  String print();

  @Message
  String mergeInto();

  @Message
  String enlarge();

  @Message
  String close();

  @Message
  String earlier();

  @Message
  String later();

  @Message
  String place();

  @Message
  String level(String level);

  @Message
  String pin();

  @Message
  String noPin();

  @Message
  String openMap();

  @Message
  String copy();

  @Message
  String copied();

  @Message
  String similar();

  @Message
  String noSimilar();

  @Message
  String others(int count);

  @Message
  String changed();

  @Message
  String show();

  @Message
  String happened();

  @Message
  String keys();

  /** What a key does. */
  @Message
  String key(String name);
}

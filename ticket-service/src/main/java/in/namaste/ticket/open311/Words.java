package in.namaste.ticket.open311;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every word that Open311 says by itself, in {@code messages/open311_hi.properties} and {@code
 * open311_en.properties}.
 */
@MessageBundle("open311")
public interface Words {
  @Message
  String statusRegistered();

  @Message
  String statusAssigned();

  @Message
  String statusInProgress();

  @Message
  String statusAwaitingCitizen();

  @Message
  String statusResolved();

  @Message
  String statusReopened();

  @Message
  String statusConfirmed();

  @Message
  String statusUnconfirmed();

  @Message
  String statusWithdrawn();

  @Message
  String statusRejected();

  @Message
  String statusMerged();

  @Message
  String solvedWithin(int hours);

  @Message
  String dateWithin(int hours);

  @Message
  String noPromise();

  @Message
  String solvedBy(String date);

  @Message
  String dateBy(String date);

  @Message
  String placeAsked();

  @Message
  String placeChosen();

  @Message
  String contact(String office, String desk);

  @Message
  String keyService(String desk);

  @Message
  String noKey();

  @Message
  String noServiceCode();

  @Message
  String serviceUnknown();

  @Message
  String noLocation();

  @Message
  String latLong();

  @Message
  String addressUnknown();

  @Message
  String placeUnknown();

  @Message
  String tooLong(String field, int most);

  @Message
  String tooMany(int most);

  @Message
  String notAForm();

  @Message
  String requestUnknown();

  @Message
  String tokenUnknown();

  @Message
  String nothingHere();

  @Message
  String notFulfilled();

  @Message
  String tooManyReads(int reads);

  @Message
  String unavailable();

  @Message
  String noTime(String field);

  @Message
  String noStatus(String field);

  @Message
  String noNumber(String field);

  @Message
  String datesTurned();

  @Message
  String spanTooLong(long days);

  @Message
  String pageTooDeep();
}

package in.namaste.sla.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the what-if page, in {@code messages/whatif_*.properties}. */
@MessageBundle("whatif")
public interface WhatIfWords {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String period(String since);

  @Message
  String unit();

  @Message
  String minor();

  @Message
  String minorHelp();

  @Message
  String share();

  @Message
  String shareHelp();

  @Message
  String exceptions();

  @Message
  String exceptionsHelp();

  @Message
  String exceptionMinor();

  @Message
  String exceptionShare();

  @Message
  String exceptionDepartment();

  @Message
  String noDepartment();

  @Message
  String departmentWrong();

  @Message
  String replay();

  @Message
  String hint();

  @Message
  String caption();

  @Message
  String registered();

  @Message
  String brokenThen();

  @Message
  String brokenChanged();

  @Message
  String newlyBroken();

  @Message
  String spared();

  @Message
  String note();

  @Message
  String noneNew();

  @Message
  String listAll();

  @Message
  String due();

  @Message
  String settled();

  @Message
  String registeredAt();

  @Message
  String stillOpen();

  @Message
  String busy();

  @Message
  String busyHelp();

  @Message
  String again();

  @Message
  String notAllowedHelp();

  @Message
  String hoursWrong(int most);

  @Message
  String newlyTitle(long all);

  @Message
  String sentence(long registered, long then, long changed, long newly, long spared);

  @Message
  String listed(long first, long last, long all);

  @Message
  String exceptionNumber(int place);
}

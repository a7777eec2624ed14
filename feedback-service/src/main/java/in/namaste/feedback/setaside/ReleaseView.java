package in.namaste.feedback.setaside;

/** Asks whether what is set aside of one hour, or of its day, is to be counted. */
record ReleaseView(String name, SetAsideHour hour) {}

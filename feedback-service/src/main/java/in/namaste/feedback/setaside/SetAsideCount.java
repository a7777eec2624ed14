package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;

/** So many answers of one office are set aside for one reason. */
public record SetAsideCount(String office, SetAside why, long answers) {}

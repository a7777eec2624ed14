package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;
import java.time.Instant;

/** What is set aside of one hour of an office for one reason. */
record SetAsideHour(String office, Instant hour, SetAside why, long answers) {}

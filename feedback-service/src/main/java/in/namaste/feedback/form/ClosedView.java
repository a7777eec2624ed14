package in.namaste.feedback.form;

/** An office whose visitors are asked no longer. */
record ClosedView(String office, String officeCode) {}

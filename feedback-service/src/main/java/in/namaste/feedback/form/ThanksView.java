package in.namaste.feedback.form;

/**
 * What is said after an answer was taken.
 *
 * @param complaint link that opens WhatsApp with the office named; null after a good answer
 */
record ThanksView(String office, String officeCode, String complaint) {}

package in.namaste.feedback.form;

/**
 * What is said after an answer was taken.
 *
 * @param complaint link that opens WhatsApp with the office named; null after a good answer
 * @param complaintWithAnswer the same with the answer itself in the message; null after a good one
 */
record ThanksView(String office, String officeCode, String complaint, String complaintWithAnswer) {}

package in.namaste.feedback.admin;

import in.namaste.feedback.Office;

/**
 * A poster, in both languages at once.
 *
 * @param counter null for the whole office
 * @param svg the QR code
 * @param address what the code says, for those who type it
 * @param whatsAppNumber where complaints are taken, with country code, digits only
 */
record PosterView(
    Office office, Office.Counter counter, String svg, String address, String whatsAppNumber) {}

package in.namaste.ticket.desk;

/**
 * Who reads, as the header says it.
 *
 * @param department empty for those who see every department
 */
public record Reader(String account, String department) {}

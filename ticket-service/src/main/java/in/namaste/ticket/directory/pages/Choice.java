package in.namaste.ticket.directory.pages;

/**
 * What can be chosen in a field.
 *
 * @param label said as it stands; empty for a word of {@link DirectoryWords#option}
 */
public record Choice(String value, String label, boolean chosen) {}

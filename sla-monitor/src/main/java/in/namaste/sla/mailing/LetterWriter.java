package in.namaste.sla.mailing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Writes the letters of one kind of mail, at the moment when they are sent. */
public interface LetterWriter {

  /** Which mails it writes: {@code kind} of the table. */
  String kind();

  /** The letter; empty if there is nothing to tell any more. */
  Uni<Optional<Letter>> write(Mail mail);
}

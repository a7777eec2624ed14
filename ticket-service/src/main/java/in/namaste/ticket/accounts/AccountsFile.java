package in.namaste.ticket.accounts;

import io.smallrye.mutiny.Uni;
import io.vertx.core.file.CopyOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The first passwords, for the person who sets the service up; readable by the owner alone.
 * Replaced as a whole, so that it is never half written. Non-blocking, because it is written inside
 * a transaction.
 */
record AccountsFile(Vertx vertx, Path file) {

  private static final String HEAD =
      "# First accounts: account, password, role, department; of programs the token. Give them out and"
          + " delete this file.\n";

  /** Writes these lines under a head that explains them. */
  Uni<Void> write(List<String> accounts) {
    FileSystem files = vertx.fileSystem();
    Path target = file.toAbsolutePath();
    String next = target + ".new";
    String text = accounts.stream().collect(Collectors.joining("\n", HEAD, "\n"));
    return files
        .mkdirs(target.getParent().toString())
        .chain(() -> files.exists(next))
        .chain(left -> left ? files.delete(next) : Uni.createFrom().voidItem())
        .chain(() -> files.createFile(next, "rw-------"))
        .chain(() -> files.writeFile(next, Buffer.buffer(text)))
        .chain(
            () ->
                files.move(
                    next,
                    target.toString(),
                    new CopyOptions().setReplaceExisting(true).setAtomicMove(true)));
  }
}

package in.namaste.web.sheets;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.Vertx;
import java.util.List;

/** A file of a table, made part by part: each when the one before was sent, so none is held. */
public final class SheetFile {

  private SheetFile() {}

  /**
   * The parts of the file.
   *
   * @param lines of cells, each a text or a number, headings first; gathered as the reader takes
   *     them
   * @param vertx whose workers do the writing
   */
  public static <L extends List<? extends List<?>>> Multi<byte[]> of(
      SheetForm form, Multi<L> lines, Vertx vertx) {
    return Multi.createFrom()
        .item(Unchecked.supplier(form::open))
        .onItem()
        .transformToMultiAndConcatenate(
            writer ->
                Multi.createBy()
                    .concatenating()
                    .streams(
                        lines
                            .onItem()
                            .transformToUniAndConcatenate(
                                each ->
                                    Uni.createFrom()
                                        .completionStage(
                                            () ->
                                                vertx
                                                    .executeBlocking(() -> writer.write(each))
                                                    .toCompletionStage())),
                        Multi.createFrom().item(Unchecked.supplier(writer::end))))
        .filter(part -> part.length > 0);
  }
}

package in.namaste.ticket.directory.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the directory as tables of a pack; read again they change nothing. */
public final class TableWriter {

  /** Tells spreadsheets that it is UTF-8. */
  private static final String MARK = "\uFEFF";

  private static final CsvMapper CSV = new CsvMapper();

  private TableWriter() {}

  /** The file with the mark at its beginning. */
  public static byte[] write(TableFile file, Directory directory) {
    List<Column> columns = file.columns();
    var schema = CsvSchema.builder();
    columns.forEach(column -> schema.addColumn(column.header()));
    List<List<String>> rows =
        rows(file, directory).stream()
            .map(cells -> columns.stream().map(cells::at).map(Formulas::guarded).toList())
            .toList();
    try {
      String text = CSV.writer(schema.build().withHeader()).writeValueAsString(rows);
      return (MARK + text).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No table can be written of " + file, e);
    }
  }

  private static List<Cells> rows(TableFile file, Directory directory) {
    return file == TableFile.DEPARTMENTS
        ? directory.departments().stream()
            .flatMap(department -> rows(department, directory))
            .toList()
        : directory.all(file.kinds().getFirst()).stream().map(TableWriter::cells).toList();
  }

  /** A department without categories has a line of its own. */
  private static Stream<Cells> rows(DirectoryEvent department, Directory directory) {
    Cells first = cells(department);
    List<Cells> rows = new ArrayList<>();
    directory.categories().stream()
        .filter(category -> category.departmentCode().equals(department.code()))
        .forEach(category -> rows.add(first.with(cells(category))));
    return rows.isEmpty() ? Stream.of(first) : rows.stream();
  }

  private static Cells cells(DirectoryEvent entry) {
    return Sheet.of(entry.kind()).write(entry);
  }
}

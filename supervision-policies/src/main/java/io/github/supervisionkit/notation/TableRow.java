package io.github.supervisionkit.notation;

import java.util.Optional;

/** The table of the document that a rule is a row of, and whether it is the row for all others. */
final class TableRow {

  static final String TABLE = "table";
  static final String OTHERWISE = "otherwise";

  private final Field<Optional<String>> table;
  private final Field<Boolean> otherwise;

  private TableRow(Fields fields) {
    table = fields.optional(TABLE, Scalars.identifier());
    otherwise = fields.optional(OTHERWISE, Scalars.trueOrFalse(), false);
    boolean hasNoTable = table.ifRead().filter(Optional::isEmpty).isPresent();
    if (hasNoTable && otherwise.ifRead().orElse(false)) {
      fields.report(
          OTHERWISE, "`otherwise` without a `table`", "the table of which it is the last row");
    }
  }

  static TableRow in(Fields fields) {
    return new TableRow(fields);
  }

  String table() {
    return table.value().orElse("");
  }

  boolean otherwise() {
    return otherwise.value();
  }

  static Content.Entries written(Content.Entries entries, String table, boolean otherwise) {
    Content.Entries written = entries.withText(TABLE, table);
    return otherwise ? written.with(OTHERWISE, true) : written;
  }
}

package io.github.supervisionkit.examples.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document that is to be refused.
 *
 * @param name what is wrong with it
 * @param document the document
 * @param messages what it is to give, in order
 */
record BadRecord(String name, String document, List<String> messages) {

  /** Blocks of {@code bad-records.txt}: a title after {@code ==}, the document, and after {@code --} its messages. */
  static List<BadRecord> all() {
    List<BadRecord> all = new ArrayList<>();
    for (String block :
        Pattern.compile("^== ", Pattern.MULTILINE).split(Records.resource("bad-records.txt"), -1)) {
      if (!block.isBlank()) {
        int title = block.indexOf('\n');
        int messages = block.indexOf("\n--\n");
        all.add(new BadRecord(
            block.substring(0, title),
            block.substring(title + 1, messages),
            Arrays.stream(block.substring(messages + 4).split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList()));
      }
    }
    return all;
  }

  /** Whether a schema, which sees one value at a time, can tell what is wrong as well. */
  boolean isForSchema() {
    return !name.endsWith("(reader)");
  }

  @Override
  public String toString() {
    return name;
  }
}

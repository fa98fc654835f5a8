package io.github.supervisionkit.examples.demo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** A layout to read and to compare: each key of the document on a line, each element of its lists on a line of its own. */
final class OneElementPerLine implements PrettyPrinter {

  private static final int DOCUMENT = 1;
  private static final int LIST = 2;

  private static boolean spread(JsonStreamContext context) {
    int depth = context.getNestingDepth();
    return depth == DOCUMENT || (depth == LIST && context.inArray());
  }

  private static void newLine(JsonGenerator json, int depth) throws IOException {
    json.writeRaw("\n" + "  ".repeat(depth));
  }

  private static void begin(JsonGenerator json) throws IOException {
    JsonStreamContext context = json.getOutputContext();
    if (spread(context)) {
      newLine(json, context.getNestingDepth());
    }
  }

  private static void separate(JsonGenerator json) throws IOException {
    json.writeRaw(spread(json.getOutputContext()) ? "," : ", ");
    begin(json);
  }

  private static void end(JsonGenerator json, char bracket) throws IOException {
    JsonStreamContext context = json.getOutputContext();
    if (spread(context)) {
      newLine(json, context.getNestingDepth() - 1);
    }
    json.writeRaw(bracket);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    begin(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    begin(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, ']');
  }
}

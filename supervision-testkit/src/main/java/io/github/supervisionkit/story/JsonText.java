package io.github.supervisionkit.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One object of a JSON document, in the order in which its keys are put. */
final class JsonText {

  private final List<String> members = new ArrayList<>();

  JsonText put(String key, Object value) {
    members.add(quoted(key) + ": " + text(value));
    return this;
  }

  JsonText put(String key, Optional<?> value) {
    value.ifPresent(present -> put(key, present));
    return this;
  }

  JsonText putUnlessEmpty(String key, List<?> values) {
    return values.isEmpty() ? this : put(key, values);
  }

  private static String text(Object value) {
    if (value instanceof Number || value instanceof Boolean || value instanceof JsonText) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(JsonText::text).toList()) + "]";
    }
    return quoted(value.toString());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
  }
}

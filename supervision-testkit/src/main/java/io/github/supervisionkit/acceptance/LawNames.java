package io.github.supervisionkit.acceptance;

import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGenerator;

/** The names of the laws in reports: {@code P-03: no rule stands twice}. Other tests keep the names that they have. */
public final class LawNames extends DisplayNameGenerator.Standard {

  private static final Pattern LAW =
      Pattern.compile("(?:required|supplied)_(?:([A-Z])([0-9]{2})_)?(.+)");
  private static final String UNTESTED = "untested_";

  /** Obtains the names; JUnit does, for each class of tests. */
  public LawNames() {}

  @Override
  public String generateDisplayNameForMethod(
      List<Class<?>> enclosing, Class<?> test, Method method) {
    Matcher law = LAW.matcher(method.getName());
    if (law.matches()) {
      String number = law.group(1) == null ? "" : law.group(1) + "-" + law.group(2) + ": ";
      return number + inWords(law.group(3));
    }
    return method.getName().startsWith(UNTESTED)
        ? "for a reader: " + inWords(method.getName().substring(UNTESTED.length()))
        : super.generateDisplayNameForMethod(enclosing, test, method);
  }

  private static String inWords(String name) {
    return name.replace('_', ' ');
  }
}

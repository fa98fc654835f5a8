package io.github.supervisionkit.mutation;

import io.github.supervisionkit.cadence.Phase;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The keys under which a pack writes the parts of a rule: most have the name of the part. */
final class Keys {

  private static final Map<String, String> NAMED_OTHERWISE = Map.ofEntries(
      Map.entry("who", "of"),
      Map.entry("Discussion.grounds", "of"),
      Map.entry("cadence", "every"),
      Map.entry("unit", "each"),
      Map.entry("withLineManager", "with"),
      Map.entry("casePlace", "for-each-case"),
      Map.entry("sessionPlace", "for-the-next-session"),
      Map.entry("ReviewAfter.circumstance", "ended"),
      Map.entry("ReviewWithin.circumstance", "begun"),
      Map.entry("SessionHeld.stream", "session"),
      Map.entry("CaseDiscussed.stream", "discussion"),
      Map.entry("kinds", "matters"));

  private Keys() {}

  static String of(RecordComponent part, Object value) {
    if (value instanceof List<?> phases
        && phases.size() == 1
        && phases.get(0) instanceof Phase only
        && isOpen(only)) {
      return "every";
    }
    String name = part.getName();
    String whole = part.getDeclaringRecord().getSimpleName() + "." + name;
    return NAMED_OTHERWISE.getOrDefault(
        whole, NAMED_OTHERWISE.getOrDefault(name, inSmallLetters(name)));
  }

  /** What is written where a part is so; where it is not, nothing is. */
  static String flag(RecordComponent part) {
    return part.getName().equals("withLineManager") ? "line-manager" : "true";
  }

  static boolean isOpen(Phase phase) {
    return phase.until().isEmpty() && phase.event().isEmpty();
  }

  private static String inSmallLetters(String name) {
    return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}

package contract;

import io.github.supervisionkit.acceptance.PolicyPackContract;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Tries every law that is one test on a pack that is built in Java, and prints what became of each. */
final class JavaPack implements PolicyPackContract {

  @Override
  public PolicyPack pack() {
    return PolicyPack.builder()
        .id("small")
        .version("1.0")
        .document(new PolicyDocument("A small policy", "A small council"))
        .calendar("england-and-wales")
        .zone(ZoneId.of("Europe/London"))
        .vocabulary(Vocabulary.builder().build())
        .addClauses(Clause.builder()
            .id("X-01")
            .kind(ClauseKind.METADATA)
            .force(Force.SHOULD)
            .citation(new Citation("Page 1"))
            .sentence("Everyone is kind.")
            .quantified(false)
            .build())
        .build();
  }

  public static void main(String[] arguments) throws IllegalAccessException {
    List<Method> laws = Arrays.stream(PolicyPackContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
    for (Method law : laws) {
      System.out.println(tried(law) + " " + law.getName());
    }
  }

  private static String tried(Method law) throws IllegalAccessException {
    try {
      law.invoke(new JavaPack());
      return "holds";
    } catch (InvocationTargetException thrown) {
      return thrown.getCause() instanceof TestAbortedException
          ? "skipped"
          : thrown.getCause().toString();
    }
  }
}

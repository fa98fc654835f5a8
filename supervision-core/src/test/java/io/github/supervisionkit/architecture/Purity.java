package io.github.supervisionkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.text.Format;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.random.RandomGenerator;

/** What the core may not reach for: answers come from the arguments alone. */
final class Purity {

  static final ArchRule NO_CLOCK = noClasses()
      .should()
      .dependOnClassesThat(areAnyOf(Clock.class, Date.class, Calendar.class))
      .orShould()
      .accessTargetWhere(member(resideInAnyPackage("java.time.."), "now"))
      .orShould()
      .accessTargetWhere(member(System.class, "currentTimeMillis", "nanoTime"))
      .as("no class should read a clock");

  static final ArchRule NO_DEFAULT_ZONE = noClasses()
      .should()
      .dependOnClassesThat(areAnyOf(TimeZone.class))
      .orShould()
      .accessTargetWhere(
          member(resideInAnyPackage("java.time.."), "systemDefault", "systemDefaultZone"))
      .as("no class should ask for the default zone");

  static final ArchRule NO_DEFAULT_LOCALE = noClasses()
      .should()
      .dependOnClassesThat(areAnyOf(Format.class, Formatter.class, Scanner.class))
      .orShould()
      .accessTargetWhere(member(Locale.class, "getDefault"))
      .orShould()
      .accessTargetWhere(
          withoutLocale(String.class, "format", "formatted", "toLowerCase", "toUpperCase"))
      .orShould()
      .accessTargetWhere(withoutLocale(DateTimeFormatter.class, "ofPattern"))
      .orShould()
      .accessTargetWhere(member(
          DateTimeFormatter.class, "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime"))
      .orShould()
      .accessTargetWhere(withoutLocale(DateTimeFormatterBuilder.class, "toFormatter"))
      .as("no class should lean on the default locale");

  static final ArchRule NO_FILE = noClasses()
      .should()
      .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..")
          .or(resideInAnyPackage("java.io")
              .and(simpleNameStartingWith("File").or(simpleName("RandomAccessFile")))))
      .orShould()
      .accessTargetWhere(member(
          resideInAnyPackage("java.lang"), "getResource", "getResources", "getResourceAsStream"))
      .as("no class should open a file or a resource");

  static final ArchRule NO_NETWORK = noClasses()
      .should()
      .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.sql.."))
      .as("no class should reach the network");

  static final ArchRule NO_LOGGING = noClasses()
      .should()
      .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..")
          .or(areAnyOf(PrintStream.class, System.Logger.class)))
      .orShould()
      .accessTargetWhere(member(System.class, "out", "err"))
      .orShould()
      .accessTargetWhere(printing(Throwable.class))
      .as("no class should log or print");

  static final ArchRule NO_THREADS = noClasses()
      .should()
      .dependOnClassesThat(simpleNameIn(Set.of(
          "Thread",
          "ThreadLocal",
          "Timer",
          "Executor",
          "ExecutorService",
          "Executors",
          "ForkJoinPool",
          "CompletableFuture")))
      .orShould()
      .accessTargetWhere(member(resideInAnyPackage("java.util.."), "parallel", "parallelStream"))
      .as("no class should start a thread or depend on one");

  static final ArchRule NO_SURROUNDINGS = noClasses()
      .should()
      .dependOnClassesThat(areAnyOf(RandomGenerator.class))
      .orShould()
      .accessTargetWhere(
          member(System.class, "getProperty", "getProperties", "getenv", "identityHashCode"))
      .orShould()
      .accessTargetWhere(member(Math.class, "random"))
      .orShould()
      .accessTargetWhere(member(java.util.UUID.class, "randomUUID"))
      .as("no class should ask its surroundings or chance");

  static final ArchRule NO_CHANGING_GLOBAL =
      fields().that().areStatic().should().beFinal().as("no static field should change");

  static final List<ArchRule> ALL = List.of(
      NO_CLOCK,
      NO_DEFAULT_ZONE,
      NO_DEFAULT_LOCALE,
      NO_FILE,
      NO_NETWORK,
      NO_LOGGING,
      NO_THREADS,
      NO_SURROUNDINGS,
      NO_CHANGING_GLOBAL);

  private Purity() {}

  private static DescribedPredicate<JavaClass> areAnyOf(Class<?>... types) {
    return describe(
        "are any of these", type -> List.of(types).stream().anyMatch(type::isAssignableTo));
  }

  private static DescribedPredicate<JavaClass> simpleNameIn(Set<String> names) {
    return describe(
        "have any of these names",
        type -> type.getPackageName().startsWith("java.") && names.contains(type.getSimpleName()));
  }

  private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String... names) {
    return member(areAnyOf(owner), names);
  }

  private static DescribedPredicate<JavaAccess<?>> member(
      DescribedPredicate<JavaClass> owner, String... names) {
    return describe(
        "are any of these",
        access -> owner.test(access.getTargetOwner())
            && List.of(names).contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> printing(Class<?> owner) {
    return describe(
        "print it",
        access -> access.getTargetOwner().isAssignableTo(owner)
            && access.getTarget().getName().startsWith("print"));
  }

  private static DescribedPredicate<JavaAccess<?>> withoutLocale(Class<?> owner, String... names) {
    return member(owner, names)
        .and(describe(
            "take no locale",
            access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(Locale.class))));
  }
}

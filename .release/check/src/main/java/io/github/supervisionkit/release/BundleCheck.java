package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a bundle in every way: {@code BundleCheck FOLDER VERSION PUBLIC-KEY [THE-SAME-BUILT-AGAIN]}. */
final class BundleCheck {

  private static final List<Check> ALWAYS = List.of(
      new EveryFile(),
      new EveryChecksum(),
      new EverySignature(),
      new EveryResource(),
      new EveryField(),
      new OneLicence(),
      new OneVersion(),
      new PromisedScope(),
      new NoSnapshot(),
      new NoStrayClass(),
      new NoStrayPage(),
      new NoTraceOfBuild(),
      new NoTraceOfGenerator(),
      new Documented(),
      new Notices(),
      new Descriptors(),
      new Sizes(),
      new Contents());

  private BundleCheck() {}

  public static void main(String... arguments) throws IOException {
    Bundle bundle = Bundle.of(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
    List<String> problems = problems(bundle, Path.of(arguments[3]));
    problems.forEach(System.out::println);
    if (!problems.isEmpty()) {
      System.out.println(problems.size() + " problems: this bundle is not to be uploaded.");
      System.exit(1);
    }
    System.out.println("The bundle of " + bundle.group() + " " + bundle.version() + " is in order: "
        + bundle.files().size() + " files.");
  }

  static List<String> problems(Bundle bundle, Path again) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Check check : ALWAYS) {
      problems.addAll(check.problems(bundle));
    }
    problems.addAll(new SameBytes(again).problems(bundle));
    return problems;
  }
}

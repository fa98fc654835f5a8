package io.github.supervisionkit.assertion;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Objects;

/**
 * Assertions about what reading or checking gave: what is sound, or all that is wrong with it.
 *
 * @param <P> the type of the problems
 * @param <T> the type of what is sound
 */
public final class ValidationAssert<P, T>
    extends ReasonedAssert<ValidationAssert<P, T>, Validation<Seq<P>, T>> {

  @SuppressWarnings("unchecked")
  ValidationAssert(Validation<Seq<P>, T> actual) {
    super(actual, (Class<ValidationAssert<P, T>>) (Class<?>) ValidationAssert.class);
  }

  @Override
  String about() {
    return actual.fold(problems -> "what was refused", sound -> "`" + sound + "`");
  }

  @Override
  List<String> reasons() {
    return problems();
  }

  /**
   * Verifies that nothing is wrong.
   *
   * @return these assertions
   * @throws AssertionError if something is; the message has all of it
   */
  public ValidationAssert<P, T> isValid() {
    isNotNull();
    return expect(actual.isValid(), "no problem", counted(problems().size()));
  }

  /**
   * Verifies that nothing is wrong, and what was read or checked.
   *
   * @param value what is expected
   * @return these assertions
   * @throws AssertionError if something is wrong, or it is something else
   */
  public ValidationAssert<P, T> isValid(T value) {
    isValid();
    return expect(
        actual.fold(problems -> false, sound -> Objects.equals(sound, value)),
        "`" + value + "`",
        "another one");
  }

  /**
   * Verifies that something is wrong, and how much.
   *
   * @param problems how many problems there are, at least 1
   * @return these assertions
   * @throws AssertionError if there are more or fewer
   */
  public ValidationAssert<P, T> hasProblems(int problems) {
    isNotNull();
    return expect(
        problems().size() == problems, counted(problems), counted(problems().size()));
  }

  /**
   * Verifies that one problem says all of this.
   *
   * @param wordings what its message says, all of it in the same problem
   * @return these assertions
   * @throws AssertionError if no problem does
   */
  public ValidationAssert<P, T> hasProblem(Wording... wordings) {
    isNotNull();
    List<Wording> all = List.of(wordings);
    return expect(
        problems().stream()
            .anyMatch(problem -> all.stream().allMatch(one -> one.fits(List.of(problem)))),
        "a problem with "
            + String.join(" and ", all.stream().map(Wording::toString).toList()),
        problems().isEmpty()
            ? "no problem"
            : "none such in " + counted(problems().size()));
  }

  private List<String> problems() {
    return actual.fold(problems -> problems.map(Object::toString).toJavaList(), sound -> List.of());
  }

  private static String counted(int problems) {
    return problems == 0 ? "no problem" : problems == 1 ? "1 problem" : problems + " problems";
  }
}

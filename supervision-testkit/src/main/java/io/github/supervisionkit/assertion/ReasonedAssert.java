package io.github.supervisionkit.assertion;

import java.util.List;

/**
 * What the assertions share that are about something with an explanation of its own.
 *
 * @param <S> the assertions themselves
 * @param <A> what they are about
 */
public abstract class ReasonedAssert<S extends ReasonedAssert<S, A>, A>
    extends SupervisionAssert<S, A> {

  ReasonedAssert(A actual, Class<S> self) {
    super(actual, self);
  }

  /** The explanation that came with it, sentence by sentence. */
  abstract List<String> reasons();

  /**
   * Verifies that the explanation says something, or doesn't.
   *
   * @param wordings what it is to say, each for itself
   * @return these assertions
   * @throws AssertionError if it doesn't say one of them, or if there is no explanation at all, which can't be said not to
   *     contain anything
   */
  public S because(Wording... wordings) {
    isNotNull();
    for (Wording wording : wordings) {
      expect(
          !reasons().isEmpty() && wording.fits(reasons()),
          wording.toString(),
          reasons().isEmpty() ? "no explanation" : "none such in the explanation");
    }
    return myself;
  }

  final S expect(boolean holds, String expected, String found) {
    return expect(holds, expected, found, reasons());
  }
}

package io.github.supervisionkit.acceptance;

import io.github.supervisionkit.book.Book;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.policy.WrittenPacks;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;

/** What an author may supply to a contract, or leave out with a message. */
final class Supplied {

  private Supplied() {}

  /** Returns what was supplied, or skips the test and says how to have it run. */
  static <T> T orSkip(Optional<T> part, String method) {
    skipUnless(part.isPresent(), method);
    return part.orElseThrow();
  }

  /** Returns the provider, where it can write its packs. */
  static Optional<WrittenPacks> writing(Optional<PolicyPackProvider> provider) {
    return provider.filter(WrittenPacks.class::isInstance).map(WrittenPacks.class::cast);
  }

  /** Returns what tells a pack as a book; empty where the policies, whose words it uses, are not there. */
  static Optional<Function<PolicyPack, String>> book() {
    try {
      Class.forName("io.github.supervisionkit.notation.PackWriter");
      return Optional.of(pack -> Book.of(pack).text());
    } catch (ClassNotFoundException withoutPolicies) {
      return Optional.empty();
    }
  }

  static void skipUnless(boolean supplied, String method) {
    Assumptions.assumeTrue(
        supplied,
        () -> "not supplied, so not checked: override `" + method + "` to have it checked");
  }

  /** Returns what is supplied, or skips the test where another one fails already since it can't be had. */
  static <T> T readable(Supplier<T> part, String method, String told) {
    try {
      return part.get();
    } catch (IllegalStateException unreadable) {
      return Assumptions.abort("`" + method + "` can't be had: " + told + " says why");
    }
  }

  /** Skips a test of what cannot be tested. */
  static void untested(String why) {
    Assumptions.abort("no test can check this: " + why);
  }
}

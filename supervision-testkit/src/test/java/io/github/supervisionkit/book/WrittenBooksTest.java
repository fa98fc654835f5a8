package io.github.supervisionkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The books that stand beside the policies for whoever reads the repository: a sentence that changes is seen to change. */
class WrittenBooksTest {

  private static final Path BOOKS = Path.of("..", "supervision-policies", "books");

  static List<PolicyPack> packs() {
    return PolicyPacks.all();
  }

  /** Where it differs, the book that was expected is written beside the build's results, to be copied over. */
  @ParameterizedTest
  @MethodSource("packs")
  void the_book_of_the_pack_is_up_to_date(PolicyPack pack) throws IOException {
    String book = Book.of(pack).markdown();
    String file = pack.id() + ".md";
    Files.writeString(Files.createDirectories(Path.of("target", "books")).resolve(file), book);

    assertThat(BOOKS.resolve(file))
        .as("copy supervision-testkit/target/books into supervision-policies")
        .exists()
        .hasContent(book);
  }
}

package io.github.supervisionkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The books that stand beside the policies for whoever reads the repository: a sentence that changes is seen to change. */
class WrittenBooksTest {

  private static final Path BOOKS = Path.of("..", "supervision-policies", "books");

  static List<PolicyPack> packs() {
    return PolicyPacks.all();
  }

  /** The book as it should be is written to {@code target/books}, to be copied over. */
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

  @Test
  void there_is_a_book_of_each_pack_and_no_other() throws IOException {
    try (Stream<Path> books = Files.list(BOOKS)) {
      assertThat(books.map(book -> book.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              packs().stream().map(pack -> pack.id() + ".md").toList());
    }
  }
}

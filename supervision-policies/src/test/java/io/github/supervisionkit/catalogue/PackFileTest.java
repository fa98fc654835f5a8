package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.supervisionkit.policy.PolicyPack;
import org.junit.jupiter.api.Test;

/** A pack that is a file needs a class of two lines. */
class PackFileTest {

  private static final String ISLINGTON = "islington-yos";
  private static final PackFile PROVIDER = new OneFile(ISLINGTON, "islington-yos.yaml");

  /** As an author writes it, but for the names. */
  private static final class OneFile extends PackFile {

    OneFile(String id, String file) {
      super(id, () -> ShippedPacks.class.getResourceAsStream(file));
    }
  }

  @Test
  void the_pack_is_read_from_its_file() {
    assertThat(PROVIDER.ids()).containsExactly(ISLINGTON);
    assertThat(PROVIDER.pack(ISLINGTON)).isEqualTo(PolicyPacks.named(ISLINGTON));
  }

  @Test
  void another_identifier_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROVIDER.pack("islington"))
        .withMessage("id must be `islington-yos`: `islington`");
  }

  @Test
  void a_file_with_another_pack_is_told() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new OneFile("mine", "islington-yos.yaml").pack("mine"))
        .withMessage("the file of `mine` must begin with `pack: mine`: `islington-yos`");
  }

  @Test
  void a_missing_file_is_told() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new OneFile("mine", "mine.yaml").pack("mine"))
        .withMessage("`the file of mine` is missing from its jar");
  }

  @Test
  void a_pack_is_written_and_read_again() {
    PolicyPack pack = PROVIDER.pack(ISLINGTON);

    assertThat(PROVIDER.read(PROVIDER.written(pack))).isEqualTo(pack);
  }

  @Test
  void a_text_that_is_no_pack_is_refused_with_what_is_wrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROVIDER.read("pack: islington-yos"))
        .withMessageStartingWith("the text is no sound pack:\na pack like islington-yos:");
  }
}

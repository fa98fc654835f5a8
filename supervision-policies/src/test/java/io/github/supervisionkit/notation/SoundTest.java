package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What an author ships is read, or refused with everything that is wrong with it. */
class SoundTest {

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_missing_file_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PackReader.readSound("pack.yaml", null))
        .withMessage("`pack.yaml` is missing from its jar");
  }

  @Test
  void all_problems_of_a_pack_are_told() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PackReader.readSound("pack.yaml", text("pack: 1 2\nversion: x\n")))
        .withMessageStartingWith("`pack.yaml` can't be read:\npack.yaml:1:1: ")
        .withMessageContaining("\npack.yaml:1:7: pack: found `1 2`;")
        .withMessageContaining("\npack.yaml:2:10: version: found `x`; expected a version such as");
  }

  @Test
  void a_pack_is_read_and_the_stream_closed() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream bytes = new FilterInputStream(getClass().getResourceAsStream("every-rule.yaml")) {
      @Override
      public void close() throws IOException {
        super.close();
        closed.set(true);
      }
    };
    assertThat(PackReader.readSound("every-rule.yaml", bytes).id()).isEqualTo("harbour-pilots");
    assertThat(closed).isTrue();
  }

  @Test
  void a_broken_stream_stays_broken() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatThrownBy(() -> PackReader.readSound("pack.yaml", broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Stream closed");
  }
}

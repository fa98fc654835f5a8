package io.github.supervisionkit.examples.supervise;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** A stream of text whose lines end with a line feed on every platform, so that equal questions give equal bytes. */
final class LineFeedStream extends PrintStream {

  LineFeedStream(OutputStream target, Charset charset) {
    super(target, false, charset);
  }

  @Override
  public void println(String text) {
    print(text);
    print('\n');
  }
}

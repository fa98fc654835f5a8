package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A program that reads documents from its input, each after its length, and prints a line for each: how many milliseconds it took to refuse it, and the first message. To be run in a virtual machine with a small heap.
 */
final class SmallHeapReader {

  private SmallHeapReader() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    boolean more = true;
    while (more) {
      try {
        out.println(refused(in, in.readInt()));
      } catch (EOFException end) {
        more = false;
      }
    }
  }

  private static String refused(InputStream in, int length) throws IOException {
    FirstBytes bytes = new FirstBytes(in, length);
    Duration start = timeUsed();
    Seq<Problem> problems = Document.read("hostile.yaml", bytes, Limits.standard())
        .fold(
            found -> found, document -> document.as(Scalars.word(List.of("x"))).getError());
    long millis = timeUsed().minus(start).toMillis();
    bytes.transferTo(OutputStream.nullOutputStream());
    return millis + " " + problems.head();
  }

  /** Other programs on the machine are no fault of the reader's, so only the time in which this one ran is counted. */
  private static Duration timeUsed() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /** The next so many bytes of a stream. */
  private static final class FirstBytes extends InputStream {

    private final InputStream in;
    private int left;

    FirstBytes(InputStream in, int left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(into, from, Math.min(most, left));
      left -= Math.max(read, 0);
      return read;
    }
  }
}

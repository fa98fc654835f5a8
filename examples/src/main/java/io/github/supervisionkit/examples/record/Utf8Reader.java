package io.github.supervisionkit.examples.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Characters of a UTF-8 document, a byte order mark skipped; bytes that are no UTF-8 and too long a document are refused. */
final class Utf8Reader extends Reader {

  private static final int BUFFER = 1 << 16;
  private static final char LAST_CONTROL = ' ' - 1;
  private static final char FIRST_RARE = Character.MIN_SURROGATE;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream source;
  private final long limit;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private long taken;
  private boolean ended;
  private boolean begun;
  private int line = 1;
  private long lineStart;
  private long delivered;
  private char last;
  private boolean rare;

  Utf8Reader(InputStream source, long limit) {
    this.source = source;
    this.limit = limit;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!begun) {
      begun = true;
      skipMark();
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    int before = out.position();
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      int count = out.position() - before;
      if (count > 0) {
        follow(target, offset, count);
        return count;
      }
      if (result.isError()) {
        throw new Unreadable(
            line,
            (int) (delivered - lineStart + 1),
            "bytes that are not UTF-8 (the first is 0x"
                + Integer.toHexString(bytes.get(bytes.position()) & 0xFF) + ")",
            "a document in UTF-8");
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void skipMark() throws IOException {
    while (!ended && bytes.remaining() < MARK.length) {
      fill();
    }
    if (bytes.remaining() >= MARK.length
        && bytes.get(0) == MARK[0]
        && bytes.get(1) == MARK[1]
        && bytes.get(2) == MARK[2]) {
      bytes.position(MARK.length);
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count > 0) {
      taken += count;
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
    ended = count < 0;
    if (taken > limit) {
      throw new Unreadable(
          0, 0, "a document of more than " + limit + " bytes", "at most " + limit + " bytes");
    }
  }

  /** Keeps count of lines, so that bytes that are no UTF-8 can be told by their place. */
  private void follow(char[] target, int offset, int count) {
    int end = offset + count;
    for (int i = offset; i < end; i++) {
      char c = target[i];
      if (c > LAST_CONTROL && c < FIRST_RARE && c != '\\') {
        continue;
      }
      rare |= c == '\\' || Character.isSurrogate(c);
      if (c == '\r' || (c == '\n' && !afterReturn(target, i, offset))) {
        line++;
        lineStart = delivered + (i - offset) + 1;
      } else if (c == '\n') {
        lineStart++;
      }
    }
    delivered += count;
    last = target[end - 1];
  }

  private boolean afterReturn(char[] target, int i, int offset) {
    return (i > offset ? target[i - 1] : last) == '\r';
  }

  /** Returns whether the document so far has a backslash or a character beyond the basic plane. */
  boolean hasRare() {
    return rare;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}

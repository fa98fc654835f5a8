package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a document under its label: decoded, without a byte order mark, within its limits, and free of control characters.
 *
 * @param label the label that messages show
 * @param text the text
 */
record SourceText(String label, String text) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Reads text from bytes, which must be UTF-8. */
  static Validation<Seq<Problem>, SourceText> of(String label, byte[] bytes, Limits limits) {
    if (bytes.length > limits.documentBytes()) {
      return tooLong(label, limits);
    }
    if (startsWithUtf16Mark(bytes)) {
      return refused(Position.ofDocument(label), "text in UTF-16", "text in UTF-8");
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    SourceText decoded = withoutMark(label, out.flip().toString());
    return result.isError()
        ? notUtf8(decoded, bytes[in.position()], in.position())
        : decoded.checked();
  }

  /** Reads text that is decoded already. */
  static Validation<Seq<Problem>, SourceText> of(String label, String text, Limits limits) {
    boolean tooLong = text.length() > limits.documentBytes()
        || Characters.utf8Length(text) > limits.documentBytes();
    return tooLong ? tooLong(label, limits) : withoutMark(label, text).checked();
  }

  /** Returns the position of the character at an index, or of the end. */
  Position positionAt(int index) {
    int line = 1;
    int column = 1;
    int at = 0;
    while (at < index) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      boolean pairedReturn = codePoint == '\r' && at < text.length() && text.charAt(at) == '\n';
      if (codePoint == '\n' || (codePoint == '\r' && !pairedReturn)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Position(label, line, column);
  }

  private Validation<Seq<Problem>, SourceText> checked() {
    if (text.isBlank()) {
      return refused(Position.ofDocument(label), "an empty document", "a document in YAML");
    }
    int index = Characters.firstNotAllowed(text);
    return index < 0
        ? Validation.valid(this)
        : refused(
            positionAt(index),
            "the control character " + Characters.nameAt(text, index),
            "text that can be shown; leave the character out");
  }

  private static SourceText withoutMark(String label, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(label, marked ? text.substring(1) : text);
  }

  private static boolean startsWithUtf16Mark(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static Validation<Seq<Problem>, SourceText> notUtf8(
      SourceText before, byte wrong, int offset) {
    return refused(
        before.positionAt(before.text.length()),
        String.format(
            Locale.ROOT,
            "the byte 0x%02X, number %d of the document, which is not UTF-8",
            wrong,
            offset + 1),
        "text in UTF-8");
  }

  private static Validation<Seq<Problem>, SourceText> tooLong(String label, Limits limits) {
    return refused(
        Position.ofDocument(label),
        "a document of more than " + limits.documentBytes() + " bytes",
        "at most " + limits.documentBytes() + " bytes");
  }

  private static Validation<Seq<Problem>, SourceText> refused(
      Position position, String found, String expected) {
    return Validation.invalid(List.of(Problem.of(position, "", found, expected)));
  }
}

package io.github.supervisionkit.notation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made to hurt their reader. */
final class Attacks {

  private static final int MIB = 1 << 20;

  private static final Map<String, Supplier<byte[]>> BY_NAME = new LinkedHashMap<>();

  static {
    add("a million opened lists", () -> "[".repeat(1_000_000));
    add("250,000 opened mappings", () -> "{a: ".repeat(250_000));
    add("500,000 dashes", () -> "- ".repeat(500_000));
    add("500,000 question marks", () -> "? ".repeat(500_000));
    add(
        "lists indented ever deeper",
        () -> IntStream.range(0, 2_000).mapToObj(" "::repeat).collect(Collectors.joining("-\n")));
    add("an alias bomb", Attacks::aliasBomb);
    add("50 MB", () -> "a: b\n".repeat(10_000_000));
    add(
        "a tag that names a class",
        () -> "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]");
    add("200,000 tags", () -> "[" + "!a ,".repeat(200_000) + "]");
    add("a text of a megabyte without a blank", () -> "a: " + "x".repeat(MIB - 10));
    add("a text of a megabyte with blanks", () -> "a: " + "x ".repeat(MIB / 2 - 10));
    add("a text of a megabyte in double quotes", () -> "a: \"" + "x".repeat(MIB - 10) + "\"");
    add("a text of a megabyte of escapes", () -> "a: \"" + "\\n".repeat(MIB / 2 - 10) + "\"");
    add("a text of a megabyte in single quotes", () -> "a: '" + "''".repeat(MIB / 2 - 10) + "'");
    add(
        "a text of a megabyte of line breaks in quotes",
        () -> "a: \"" + "\n".repeat(MIB - 10) + "\"");
    add("a text of a megabyte below a key", () -> "a: |\n " + "x".repeat(MIB - 10));
    add("a text of short lines below a key", () -> "a: >\n" + " x\n".repeat(MIB / 4));
    add("a key of a megabyte", () -> "x".repeat(MIB - 10) + ": a");
    add("a comment of a megabyte and nothing else", () -> "#" + "x".repeat(MIB - 10));
    add("a megabyte of comments and nothing else", () -> "#\n".repeat(MIB / 2 - 10));
    add("an anchor of a megabyte", () -> "a: &" + "x".repeat(MIB - 10) + " b");
    add("a tag of a megabyte", () -> "a: !" + "x".repeat(MIB - 10) + " b");
    add("a directive of a megabyte", () -> "%" + "x".repeat(MIB - 10) + "\n--- a");
    add("a quote that is never closed", () -> "a: '" + "x\n".repeat(MIB / 2 - 10));
    add("a megabyte of blanks before a key", () -> "a:\n" + " ".repeat(MIB - 20) + "\t]");
    add(
        "a million keys",
        () -> IntStream.range(0, 1_000_000)
            .mapToObj(i -> "k" + i + ":\n")
            .collect(Collectors.joining()));
    add(
        "100,000 keys",
        () -> IntStream.range(0, 100_000)
            .mapToObj(i -> "k" + i + ":\n")
            .collect(Collectors.joining()));
    add("keys to the limit of the document", () -> "{" + "a,".repeat(MIB / 2 - 10) + "}");
    add("the same key 300,000 times", () -> "a:\n".repeat(300_000));
    add(
        "keys with one hash",
        () -> "{"
            + IntStream.range(0, 1 << 14)
                .mapToObj(Attacks::sameHash)
                .collect(Collectors.joining(","))
            + ", x: 1, x: 2}");
    add("a list of 200,000 texts", () -> "- a\n".repeat(200_000));
    add("200,000 documents", () -> "---\n".repeat(200_000));
    add("a NUL byte", () -> "a: b\u0000");
    BY_NAME.put(
        "bytes that are not UTF-8", () -> new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0x80});
    BY_NAME.put("a megabyte that end in a byte that is not UTF-8", () -> {
      byte[] bytes = "a\n".repeat(MIB / 2).getBytes(UTF_8);
      bytes[bytes.length - 1] = (byte) 0xFF;
      return bytes;
    });
  }

  private Attacks() {}

  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  static byte[] bytes(String name) {
    return Objects.requireNonNull(BY_NAME.get(name), name).get();
  }

  private static void add(String name, Supplier<String> text) {
    BY_NAME.put(name, () -> text.get().getBytes(UTF_8));
  }

  private static String aliasBomb() {
    return "a0: &a0 [lol, lol]\n"
        + IntStream.range(1, 30)
            .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
            .collect(Collectors.joining());
  }

  /** "Aa" and "BB" have the same hash, and so has every word made of 14 of them. */
  private static String sameHash(int number) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }
}

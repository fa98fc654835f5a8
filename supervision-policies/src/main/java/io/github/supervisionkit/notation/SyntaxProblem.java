package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** What the parser says about text that is not YAML, put so that somebody who writes policies can mend it. */
final class SyntaxProblem {

  /** The first row whose words are in the parser's message explains it. */
  private static final List<Explanation> EXPLANATIONS = List.of(
      new Explanation(
          "quoted scalar: found unexpected",
          Where.BEGINNING,
          "an opening quote that is never closed",
          "a closing quote"),
      new Explanation(
          "(TAB)", Where.HERE, "a tab", "spaces; the notation is not indented with tabs"),
      new Explanation(
          "cannot start any token",
          Where.HERE,
          "%s",
          "a text in quotes, since no text can begin with this character"),
      new Explanation(
          "mapping values are not allowed",
          Where.HERE,
          "%s where no value can begin",
          "one key to a line, indented like its neighbours; or quotes round a text that holds a colon"),
      new Explanation(
          "sequence entries are not allowed",
          Where.HERE,
          "%s on the line of its key",
          "each `- ` at the beginning of a line of its own"),
      new Explanation(
          "flow sequence",
          Where.HERE,
          "%s in a list that began with `[` in line %d",
          "`,` before the next item, or `]`"),
      new Explanation(
          "flow mapping",
          Where.HERE,
          "%s in keys and values that began with `{` in line %d",
          "`,` before the next key, or `}`"),
      new Explanation(
          "<block end>",
          Where.HERE,
          "%s out of line",
          "an entry indented like the first one, in line %d"),
      new Explanation(
          "double-quoted scalar",
          Where.HERE,
          "%s after a backslash",
          "`\\\\` for a backslash, or single quotes round the text"),
      new Explanation(
          "could not find expected ':'",
          Where.BEGINNING,
          "a key without a colon",
          "the key, a colon, a space and the value"),
      new Explanation("expected the node content", Where.HERE, "%s", "a value"),
      new Explanation("tag", Where.BEGINNING, "a tag, %s", "a plain value; tags are not read"),
      new Explanation(
          "alias", Where.BEGINNING, "%s", "the values themselves; references are not read"),
      new Explanation("anchor", Where.BEGINNING, "%s", "no anchors; references are not read"),
      new Explanation(
          "block scalar",
          Where.HERE,
          "%s after `|` or `>`",
          "the end of the line, and the text indented below it"),
      new Explanation(
          "<document start>",
          Where.HERE,
          "%s after the end of the document",
          "one document and nothing after it"));

  private static final Explanation UNEXPLAINED =
      new Explanation("", Where.HERE, "%s, which breaks the rules of YAML", "text in YAML 1.2");

  private SyntaxProblem() {}

  static Problem of(SourceText source, YamlEngineException broken) {
    if (broken instanceof MarkedYamlEngineException marked) {
      String said = marked.getContext() + ": " + marked.getProblem();
      return EXPLANATIONS.stream()
          .filter(explanation -> said.contains(explanation.words))
          .findFirst()
          .orElse(UNEXPLAINED)
          .of(source, marked);
    }
    String found = broken instanceof YamlVersionException
        ? "a version of YAML that is not known"
        : "text that is not YAML";
    return Problem.of(Position.ofDocument(source.label()), "", found, "text in YAML 1.2");
  }

  /** Which of its two marks a message is about: where the parser gave up, or where the part that it was reading began. */
  private enum Where {
    HERE,
    BEGINNING
  }

  private record Explanation(String words, Where where, String found, String expected) {

    Problem of(SourceText source, MarkedYamlEngineException broken) {
      Optional<Mark> here = broken.getProblemMark().or(broken::getContextMark);
      Optional<Mark> beginning = broken.getContextMark().or(broken::getProblemMark);
      Optional<Mark> mark = where == Where.HERE ? here : beginning;
      String shown = mark.map(at -> textAt(source.text(), at.getIndex())).orElse("something");
      String line = beginning.map(at -> String.valueOf(at.getLine() + 1)).orElse("1");
      return Problem.of(
          mark.map(at -> new Position(source.label(), at.getLine() + 1, at.getColumn() + 1))
              .orElseGet(() -> Position.ofDocument(source.label())),
          "",
          found.replace("%d", line).replace("%s", shown),
          expected.replace("%d", line));
    }

    private static String textAt(String text, int codePointIndex) {
      int index = text.offsetByCodePoints(
          0, Math.min(codePointIndex, text.codePointCount(0, text.length())));
      String line = text.substring(index).lines().findFirst().orElse("").strip();
      if (!line.isEmpty()) {
        return Problem.quoted(line);
      }
      return text.substring(index).isBlank() ? "the end of the document" : "the end of the line";
    }
  }
}

package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of one document out of the parser's events.
 *
 * <p>Events come one by one and open lists are kept on a stack of our own, so no document can overflow the thread's stack, and a limit
 * stops the parser at the very event that passes it.
 */
final class TreeReader {

  /** A reader of messages gives up long before; a hostile document could have as many problems as it has words. */
  private static final int MOST_PROBLEMS = 100;

  /** The scanner copies what it has of a word each time it reads on, so reading on in small steps makes long words slow. */
  private static final int READ_AHEAD = 1 << 16;

  private final SourceText source;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private Optional<Node> root = Optional.empty();
  private int values;

  private TreeReader(SourceText source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  static Validation<Seq<Problem>, Document> read(SourceText source, Limits limits) {
    TreeReader reader = new TreeReader(source, limits);
    try {
      reader.readEvents();
    } catch (Stop stop) {
      reader.problems.add(stop.problem);
      return reader.refused();
    } catch (YamlEngineException broken) {
      reader.problems.add(SyntaxProblem.of(source, broken));
      return reader.refused();
    }
    return reader.root.isPresent()
        ? Validation.valid(new Document(source.label(), reader.root.get(), reader.problems))
        : Validation.invalid(io.vavr.collection.List.of(Problem.of(
            Position.ofDocument(source.label()),
            "",
            "a document with nothing but comments",
            "a document in YAML")));
  }

  private Validation<Seq<Problem>, Document> refused() {
    return Validation.invalid(io.vavr.collection.List.ofAll(problems).sorted());
  }

  private void readEvents() throws Stop {
    LoadSettings settings = LoadSettings.builder()
        .setLabel(source.label())
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(READ_AHEAD)
        .build();
    Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, source.text()));
    boolean more = true;
    while (more && events.hasNext()) {
      more = accept(events.next());
    }
  }

  private boolean accept(Event event) throws Stop {
    if (event instanceof DocumentStartEvent && root.isPresent()) {
      report(
          position(event),
          "a second document",
          "one document; start a file of its own for the other");
      return false;
    }
    if (event instanceof NodeEvent node) {
      acceptNode(node);
    } else if (event instanceof CollectionEndEvent) {
      place(open.pop().close());
    }
    return true;
  }

  private void acceptNode(NodeEvent event) throws Stop {
    Position position = position(event);
    if (++values > limits.values()) {
      throw stop(
          position,
          "more than " + limits.values() + " values",
          "at most " + limits.values() + " in a document");
    }
    if (event instanceof AliasEvent alias) {
      report(
          position,
          Problem.quoted("*" + alias.getAlias().getValue()),
          "the values themselves; references are not read");
      place(new Node.Refused(position));
      return;
    }
    if (event.getAnchor().isPresent()) {
      String anchor = event.getAnchor().get().getValue();
      report(position, Problem.quoted("&" + anchor), "no anchors; references are not read");
    }
    if (event instanceof ScalarEvent scalar) {
      reportTag(position, scalar.getTag());
      place(scalar(position, scalar.getValue()));
    } else if (event instanceof CollectionStartEvent start) {
      reportTag(position, start.getTag());
      open(start, position);
    }
  }

  private Node scalar(Position position, String text) throws Stop {
    if (Characters.utf8Length(text) > limits.textBytes()) {
      throw stop(
          position,
          "a text of more than " + limits.textBytes() + " bytes",
          "at most " + limits.textBytes());
    }
    int index = Characters.firstNotAllowed(text);
    if (index >= 0) {
      report(
          position,
          "the control character " + Characters.nameAt(text, index),
          "text that can be shown");
      return new Node.Refused(position);
    }
    return new Node.Scalar(position, text);
  }

  private void open(CollectionStartEvent start, Position position) throws Stop {
    if (open.size() >= limits.depth()) {
      throw new Stop(Problem.of(
          position,
          "",
          "lists or mappings nested more than " + limits.depth() + " deep",
          "at most " + limits.depth() + " inside one another"));
    }
    open.push(
        start instanceof MappingStartEvent
            ? new Frame.OfMapping(position)
            : new Frame.OfSequence(position));
  }

  private void place(Node node) throws Stop {
    Frame parent = open.peek();
    if (parent == null) {
      root = Optional.of(node);
      return;
    }
    Optional<Problem> wrong = parent.accept(node, this::path);
    if (wrong.isPresent()) {
      report(wrong.get());
    }
  }

  private void reportTag(Position position, Optional<String> tag) throws Stop {
    if (tag.isPresent()) {
      report(position, "the tag " + Problem.quoted(tag.get()), "a plain value; tags are not read");
    }
  }

  private void report(Position position, String found, String expected) throws Stop {
    report(Problem.of(position, path(), found, expected));
  }

  private void report(Problem problem) throws Stop {
    problems.add(problem);
    if (problems.size() >= MOST_PROBLEMS) {
      throw stop(
          problem.position(),
          MOST_PROBLEMS + " problems up to here",
          "fewer; the rest was not read");
    }
  }

  private Stop stop(Position position, String found, String expected) {
    return new Stop(Problem.of(position, path(), found, expected));
  }

  private String path() {
    String path = "";
    for (Iterator<Frame> outermostFirst = open.descendingIterator(); outermostFirst.hasNext(); ) {
      path = outermostFirst.next().step(path);
    }
    return path;
  }

  private Position position(Event event) {
    return event
        .getStartMark()
        .map(this::position)
        .orElseGet(() -> Position.ofDocument(source.label()));
  }

  private Position position(Mark mark) {
    return new Position(source.label(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading of a document in which nothing further can be trusted. */
  private static final class Stop extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    Stop(Problem problem) {
      super(problem.toString(), null, false, false);
      this.problem = problem;
    }
  }
}

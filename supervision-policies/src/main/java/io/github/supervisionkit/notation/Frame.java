package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A list or a mapping that is still open while its document is read. */
abstract sealed class Frame {

  final Position position;

  private Frame(Position position) {
    this.position = position;
  }

  /** Takes in the next node; returns what is wrong with it here, at the path given. */
  abstract Optional<Problem> accept(Node node, Supplier<String> path);

  /** Returns the path of what is being read inside this frame, given the frame's own. */
  abstract String step(String path);

  abstract Node close();

  static final class OfSequence extends Frame {

    private final List<Node> items = new ArrayList<>();

    OfSequence(Position position) {
      super(position);
    }

    @Override
    Optional<Problem> accept(Node node, Supplier<String> path) {
      items.add(node);
      return Optional.empty();
    }

    @Override
    String step(String path) {
      return Place.pathTo(path, items.size());
    }

    @Override
    Node close() {
      return new Node.Sequence(position, items);
    }
  }

  static final class OfMapping extends Frame {

    private final List<Node.Entry> entries = new ArrayList<>();
    private final Map<String, Position> seen = new HashMap<>();
    private Optional<Node> key = Optional.empty();

    OfMapping(Position position) {
      super(position);
    }

    @Override
    Optional<Problem> accept(Node node, Supplier<String> path) {
      if (key.isPresent()) {
        Optional<Problem> wrong = acceptValue(key.get(), node, path);
        key = Optional.empty();
        return wrong;
      }
      key = Optional.of(node);
      return node instanceof Node.Sequence || node instanceof Node.Mapping
          ? Optional.of(Problem.of(
              node.position(), path.get(), node.phrase() + " as a key", "a word as the key"))
          : Optional.empty();
    }

    private Optional<Problem> acceptValue(Node of, Node value, Supplier<String> path) {
      if (!(of instanceof Node.Scalar scalar)) {
        return Optional.empty();
      }
      Position first = seen.putIfAbsent(scalar.text(), scalar.position());
      if (first == null) {
        entries.add(new Node.Entry(scalar.text(), scalar.position(), value));
        return Optional.empty();
      }
      return Optional.of(Problem.of(
          scalar.position(),
          path.get(),
          Problem.quoted(scalar.text()) + " a second time",
          "each key once; the first stands in line " + first.line()));
    }

    @Override
    String step(String path) {
      return key.filter(Node.Scalar.class::isInstance)
          .map(node -> Place.pathTo(path, ((Node.Scalar) node).text()))
          .orElse(path);
    }

    @Override
    Node close() {
      return new Node.Mapping(position, entries);
    }
  }
}

package io.github.supervisionkit.recording;

import io.github.supervisionkit.vocabulary.Truth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose duty a record is, and whose record discharges it. */
final class Owing {

  private static final Owing ANYONE = new Owing(null, List.of(), null);

  private final @Nullable String person;
  private final List<String> accepted;
  private final @Nullable String unknown;

  private Owing(@Nullable String person, List<String> accepted, @Nullable String unknown) {
    this.person = person;
    this.accepted = List.copyOf(accepted);
    this.unknown = unknown;
  }

  /** Owed by nobody in particular; whoever writes it discharges it. */
  static Owing anyone() {
    return ANYONE;
  }

  /** Owed by the first of them; the record of any of them discharges it. */
  static Owing by(List<String> people) {
    return new Owing(people.get(0), people, null);
  }

  /** Owed by one of them or by somebody not known. */
  static Owing unknown(List<String> people, String missing) {
    return new Owing(
        people.isEmpty() ? null : people.get(0),
        people,
        Objects.requireNonNull(missing, "missing"));
  }

  Optional<String> person() {
    return Optional.ofNullable(person);
  }

  List<String> accepted() {
    return accepted;
  }

  Optional<String> missing() {
    return Optional.ofNullable(unknown);
  }

  Truth accepts(Optional<String> writer) {
    if (this == ANYONE || writer.filter(accepted::contains).isPresent()) {
      return Truth.TRUE;
    }
    return unknown == null && writer.isPresent() ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public String toString() {
    return person == null ? "anyone" : person;
  }
}

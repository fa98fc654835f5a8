package io.github.supervisionkit.notation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read under a key: its value, unless there was a problem.
 *
 * @param <T> the type of the value
 */
public final class Field<T> {

  private final String key;
  private final Optional<T> read;

  Field(String key, @Nullable T read) {
    this.key = key;
    this.read = Optional.ofNullable(read);
  }

  /**
   * Returns the value. To be called where the value of the whole mapping is made, which happens only when all of its fields were read.
   *
   * @return the value
   * @throws IllegalStateException if the field could not be read
   */
  public T value() {
    return read.orElseThrow(() -> new IllegalStateException("`" + key + "` could not be read"));
  }

  /**
   * Returns the value, or nothing where there was a problem, for reading on with what is known.
   *
   * @return the value, if it could be read
   */
  public Optional<T> ifRead() {
    return read;
  }
}

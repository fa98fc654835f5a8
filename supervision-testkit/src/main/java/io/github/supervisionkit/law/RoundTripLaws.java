package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Function;

/** Laws of writing and reading, R-01 and R-02. */
public final class RoundTripLaws {

  private RoundTripLaws() {}

  /**
   * what is serialized and read again is equal.
   *
   * @param value the value
   */
  public static void r01_serialized_values_come_back_equal(Serializable value) {
    assertThat(travelled(value)).as("R-01: %s", value).isEqualTo(value);
  }

  /**
   * Returns a value as another machine would read it.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return what was serialized and read again
   */
  @SuppressWarnings("unchecked")
  public static <T extends Serializable> T travelled(T value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException e) {
      throw new AssertionError("R-01: " + value + " cannot be serialized", e);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("R-01: " + value + " cannot be read again", e);
    }
  }

  /**
   * what is written in a notation and read again is equal.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param write how it is written
   * @param read how it is read
   */
  public static <T> void r02_written_values_come_back_equal(
      T value, Function<T, String> write, Function<String, T> read) {
    String text = write.apply(value);
    assertThat(read.apply(text)).as("R-02: read again from%n%s", text).isEqualTo(value);
  }
}

package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The form that a part of a document is to have, and how to read it as a value.
 *
 * <p>Forms are built out of smaller ones: {@link Scalars} has those of single words, {@link Lists} those of lists, and {@link #mapping}
 * is the form of a group of keys. Reading gives the value or all problems, never the first alone.
 *
 * @param <T> the type of the value
 */
public interface Form<T> {

  /**
   * Returns what would be right, as a phrase for messages: {@code a date such as 2026-11-21}.
   *
   * @return the phrase
   */
  String expected();

  /**
   * Reads a part of a document.
   *
   * @param place the part
   * @return the value, or what is wrong; no problems at all where the document reported them itself
   */
  Validation<Seq<Problem>, T> read(Place place);

  /**
   * Obtains a form from its phrase and its way of reading.
   *
   * @param expected what would be right, as a phrase
   * @param reading reads a part that the document did not refuse already
   * @param <T> the type of the value
   * @return the form
   */
  static <T> Form<T> of(String expected, Function<Place, Validation<Seq<Problem>, T>> reading) {
    return new Form<>() {
      @Override
      public String expected() {
        return expected;
      }

      @Override
      public Validation<Seq<Problem>, T> read(Place place) {
        return place.node() instanceof Node.Refused
            ? Validation.invalid(List.empty())
            : reading.apply(place);
      }
    };
  }

  /**
   * Obtains the form of a group of keys. The recipe asks for its fields, each by its key, and returns what makes the value; that is called
   * only when every field could be read. Keys that it did not ask for are problems.
   *
   * <pre>{@code
   * Form<Clause> clause = Form.mapping(fields -> {
   *   Field<String> id = fields.required("id", Scalars.identifier());
   *   Field<Optional<LocalDate>> from = fields.optional("from", Scalars.date());
   *   return () -> new Clause(id.value(), from.value());
   * });
   * }</pre>
   *
   * @param recipe asks for the fields
   * @param <T> the type of the value
   * @return the form
   */
  static <T> Form<T> mapping(Function<Fields, Supplier<? extends T>> recipe) {
    return of("keys and values", place -> {
      if (!(place.node() instanceof Node.Mapping mapping)) {
        return Validation.invalid(List.of(place.problem("keys and values")));
      }
      Fields fields = new Fields(place, mapping);
      return fields.made(recipe.apply(fields));
    });
  }

  /**
   * Returns the form of what this form reads, turned into something else.
   *
   * @param turned turns the value; throws nothing for any value that this form reads
   * @param <U> the type of the new value
   * @return the form
   */
  default <U> Form<U> map(Function<? super T, ? extends U> turned) {
    return of(expected(), place -> read(place).map(turned));
  }

  /**
   * Returns this form with one more demand on the value.
   *
   * @param demand what the value must meet
   * @param right what would be right, as a phrase
   * @return the form
   */
  default Form<T> where(Predicate<? super T> demand, String right) {
    return of(right, place -> {
      Validation<Seq<Problem>, T> read = read(place);
      return read.isInvalid() || demand.test(read.get())
          ? read
          : Validation.invalid(List.of(place.problem(right)));
    });
  }

  /**
   * Returns this form keeping the place beside the value, for checks that only the whole document allows.
   *
   * @return the form
   */
  default Form<Located<T>> located() {
    return of(expected(), place -> read(place).map(value -> new Located<>(place, value)));
  }
}

package io.github.supervisionkit.question;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question to which a policy answers yes, no, or whom to ask. Whoever a question names is the id of a person of the service, or
 * a party in the pack's words, for example {@code inspector}. Not for implementation.
 */
public sealed interface Question extends Serializable {

  /**
   * May somebody read the record of somebody's supervision?
   *
   * @param reader who wants to read
   * @param supervisee the person whose supervision it is
   * @param place the place of the record; empty for the record of the sessions
   * @param ground why; empty where no ground is given
   * @param agreedBy the people who agreed; empty where that is not known
   */
  record Read(
      String reader,
      String supervisee,
      Optional<String> place,
      Optional<String> ground,
      Optional<List<String>> agreedBy)
      implements Question {

    /**
     * Checks that every part is there.
     *
     * @param reader who wants to read
     * @param supervisee the person whose supervision it is
     * @param place the place of the record; empty for the record of the sessions
     * @param ground why; empty where no ground is given
     * @param agreedBy the people who agreed; empty where that is not known
     */
    public Read {
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(supervisee, "supervisee");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(ground, "ground");
      agreedBy = agreedBy.map(List::copyOf);
    }

    /** Returns who asks about whom, and not why. */
    @Override
    public String toString() {
      return "read " + reader + " " + supervisee;
    }

    private Object writeReplace() {
      return new StoredRead(
          reader, supervisee, place.orElse(null), ground.orElse(null), agreedBy.orElse(null));
    }

    /** What is stored of it, since an {@code Optional} can't be. */
    private record StoredRead(
        String reader,
        String supervisee,
        @Nullable String place,
        @Nullable String ground,
        @Nullable List<String> agreedBy)
        implements Serializable {

      private Object readResolve() {
        return new Read(
            reader,
            supervisee,
            Optional.ofNullable(place),
            Optional.ofNullable(ground),
            Optional.ofNullable(agreedBy));
      }
    }
  }

  /**
   * May somebody share with another what arose in supervision?
   *
   * @param by who wants to share it
   * @param with with whom; empty to ask with whom it may be shared
   * @param supervisee the person whose supervision it is
   * @param place the place of the record in which it stands; empty for the record of the sessions
   * @param ground why; empty where no ground is given
   * @param agreedBy the people who agreed; empty where that is not known
   */
  record Share(
      String by,
      Optional<String> with,
      String supervisee,
      Optional<String> place,
      Optional<String> ground,
      Optional<List<String>> agreedBy)
      implements Question {

    /**
     * Checks that every part is there.
     *
     * @param by who wants to share it
     * @param with with whom; empty to ask with whom it may be shared
     * @param supervisee the person whose supervision it is
     * @param place the place of the record in which it stands; empty for the record of the sessions
     * @param ground why; empty where no ground is given
     * @param agreedBy the people who agreed; empty where that is not known
     */
    public Share {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(with, "with");
      Objects.requireNonNull(supervisee, "supervisee");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(ground, "ground");
      agreedBy = agreedBy.map(List::copyOf);
    }

    /** Returns who asks about whom, and not why. */
    @Override
    public String toString() {
      return "share " + by + " " + supervisee;
    }

    private Object writeReplace() {
      return new StoredShare(
          by,
          with.orElse(null),
          supervisee,
          place.orElse(null),
          ground.orElse(null),
          agreedBy.orElse(null));
    }

    /** What is stored of it, since an {@code Optional} can't be. */
    private record StoredShare(
        String by,
        @Nullable String with,
        String supervisee,
        @Nullable String place,
        @Nullable String ground,
        @Nullable List<String> agreedBy)
        implements Serializable {

      private Object readResolve() {
        return new Share(
            by,
            Optional.ofNullable(with),
            supervisee,
            Optional.ofNullable(place),
            Optional.ofNullable(ground),
            Optional.ofNullable(agreedBy));
      }
    }
  }

  /**
   * May the record of somebody's supervision be used as evidence?
   *
   * @param supervisee the person whose supervision it is
   * @param ground in which proceedings
   */
  record Use(String supervisee, String ground) implements Question {

    /**
     * Checks that every part is there.
     *
     * @param supervisee the person whose supervision it is
     * @param ground in which proceedings
     */
    public Use {
      Objects.requireNonNull(supervisee, "supervisee");
      Objects.requireNonNull(ground, "ground");
    }

    /** Returns about whom it asks, and not why. */
    @Override
    public String toString() {
      return "use " + supervisee;
    }
  }

  /**
   * May something stand in a separate record?
   *
   * @param place the place of that record
   * @param ground what it gives rise to; empty where it is a personal matter
   */
  record KeepApart(String place, Optional<String> ground) implements Question {

    /**
     * Checks that every part is there.
     *
     * @param place the place of that record
     * @param ground what it gives rise to; empty where it is a personal matter
     */
    public KeepApart {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(ground, "ground");
    }

    private Object writeReplace() {
      return new StoredKeepApart(place, ground.orElse(null));
    }

    /** What is stored of it, since an {@code Optional} can't be. */
    private record StoredKeepApart(String place, @Nullable String ground) implements Serializable {

      private Object readResolve() {
        return new KeepApart(place, Optional.ofNullable(ground));
      }
    }
  }

  /**
   * To whom does a concern go?
   *
   * @param by who has the concern
   * @param supervisee the person whose supervision it is
   * @param concern the concern, as a ground in the pack's words
   */
  record GoTo(String by, String supervisee, String concern) implements Question {

    /**
     * Checks that every part is there.
     *
     * @param by who has the concern
     * @param supervisee the person whose supervision it is
     * @param concern the concern, as a ground in the pack's words
     */
    public GoTo {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(supervisee, "supervisee");
      Objects.requireNonNull(concern, "concern");
    }

    /** Returns who asks about whom, and not why. */
    @Override
    public String toString() {
      return "go-to " + by + " " + supervisee;
    }
  }

  /**
   * May somebody be supervised in a form?
   *
   * @param supervisee the person
   * @param form the form
   */
  record Meet(String supervisee, String form) implements Question {

    /**
     * Checks that every part is there.
     *
     * @param supervisee the person
     * @param form the form
     */
    public Meet {
      Objects.requireNonNull(supervisee, "supervisee");
      Objects.requireNonNull(form, "form");
    }
  }

  /**
   * What does a form of contact need beforehand?
   *
   * @param form the form
   */
  record Prepare(String form) implements Question {

    /**
     * Checks that every part is there.
     *
     * @param form the form
     */
    public Prepare {
      Objects.requireNonNull(form, "form");
    }
  }
}

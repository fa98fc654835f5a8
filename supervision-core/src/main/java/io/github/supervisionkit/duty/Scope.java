package io.github.supervisionkit.duty;

import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about: everybody, or one person, or one case, or one person's part in one case.
 *
 * <p>The answer to a narrowed question is what the whole answer says of its subject, word for word; only less is worked out.
 *
 * @param person the person whose duties are asked for; empty for everybody
 * @param caseId the case whose duties are asked for; empty for all
 */
public record Scope(Optional<String> person, Optional<String> caseId) implements Serializable {

  /** Everybody and every case. */
  public static final Scope EVERYTHING = new Scope(Optional.empty(), Optional.empty());

  /**
   * Checks that both parts are there.
   *
   * @param person the person; empty for everybody
   * @param caseId the case; empty for all
   */
  public Scope {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(caseId, "caseId");
  }

  /**
   * Obtains the scope of one person.
   *
   * @param id the person
   * @return the duties that are this person's
   */
  public static Scope ofPerson(String id) {
    return new Scope(Optional.of(id), Optional.empty());
  }

  /**
   * Obtains the scope of one case.
   *
   * @param id the case
   * @return the duties about this case
   */
  public static Scope ofCase(String id) {
    return new Scope(Optional.empty(), Optional.of(id));
  }

  /**
   * Returns whether it leaves nothing out.
   *
   * @return whether everybody and every case are meant
   */
  public boolean isEverything() {
    return person.isEmpty() && caseId.isEmpty();
  }

  /**
   * Returns whether a verdict belongs to it.
   *
   * @param verdict the verdict
   * @return whether it is about the person and the case
   */
  public boolean admits(Verdict verdict) {
    return admits(verdict.person(), verdict.caseId());
  }

  /**
   * Returns whether a duty belongs to it, so that nobody need work out one that doesn't.
   *
   * @param whose the person whose duty it is; empty where it is nobody's in particular
   * @param about the case that it is about; empty where it is about none
   * @return whether it is about the person and the case
   */
  public boolean admits(Optional<String> whose, Optional<String> about) {
    return (person.isEmpty() || person.equals(whose)) && (caseId.isEmpty() || caseId.equals(about));
  }

  private Object writeReplace() {
    return new Written(person.orElse(null), caseId.orElse(null));
  }

  /** What is stored of it, since an {@code Optional} can't be. */
  private record Written(@Nullable String person, @Nullable String caseId) implements Serializable {

    private Object readResolve() {
      return new Scope(Optional.ofNullable(person), Optional.ofNullable(caseId));
    }
  }
}

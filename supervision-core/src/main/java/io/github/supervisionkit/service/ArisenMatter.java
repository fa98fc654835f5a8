package io.github.supervisionkit.service;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.session.Matter;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A matter with the session in which it arose, where there was one. */
public final class ArisenMatter implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Matter matter;
  private final @Nullable DatedSession session;

  private ArisenMatter(Matter matter, @Nullable DatedSession session) {
    this.matter = Objects.requireNonNull(matter, "matter");
    this.session = session;
  }

  static ArisenMatter outside(Matter matter) {
    return new ArisenMatter(matter, null);
  }

  static ArisenMatter in(DatedSession session, Matter matter) {
    return new ArisenMatter(matter, session);
  }

  /**
   * Returns the matter.
   *
   * @return the matter
   */
  public Matter matter() {
    return matter;
  }

  /**
   * Returns the session in which it arose.
   *
   * @return the session; empty when it arose outside any
   */
  public Optional<DatedSession> session() {
    return Optional.ofNullable(session);
  }

  /**
   * Returns when it arose: its own moment, or else the end of its session.
   *
   * @return the moment; empty when neither is recorded
   */
  public Optional<Moment> at() {
    Optional<Moment> own = matter.at();
    return own.isPresent() || session == null
        ? own
        : session.session().end().or(() -> Optional.of(Moment.onDate(session.ended())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArisenMatter that
        && matter.equals(that.matter)
        && Objects.equals(session, that.session);
  }

  @Override
  public int hashCode() {
    return 31 * matter.hashCode() + Objects.hashCode(session);
  }

  @Override
  public String toString() {
    return matter.id();
  }
}

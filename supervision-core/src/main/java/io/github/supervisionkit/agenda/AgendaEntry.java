package io.github.supervisionkit.agenda;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of an agenda, with all the reasons for which it is there. */
public final class AgendaEntry implements Serializable {

  /**
   * Entries by urgency, then by limit, those without one last, then by topic and by what they are about; standing items keep the
   * order in which the policy has them.
   */
  public static final Comparator<AgendaEntry> ORDER = Comparator.comparing(AgendaEntry::urgency)
      .thenComparing(entry -> entry.limit().orElse(LocalDate.MAX))
      .thenComparing(AgendaEntry::topic)
      .thenComparing(entry -> entry.topic() == Topic.STANDING ? "" : entry.about());

  private static final long serialVersionUID = 1L;

  private final Topic topic;
  private final String about;
  private final Urgency urgency;
  private final @Nullable LocalDate limit;
  private final List<AgendaReason> reasons;

  AgendaEntry(
      Topic topic,
      String about,
      Urgency urgency,
      Optional<LocalDate> limit,
      List<AgendaReason> reasons) {
    this.topic = Objects.requireNonNull(topic, "topic");
    this.about = Objects.requireNonNull(about, "about");
    this.urgency = Objects.requireNonNull(urgency, "urgency");
    this.limit = limit.orElse(null);
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Returns what kind of thing it is about.
   *
   * @return the topic
   */
  public Topic topic() {
    return topic;
  }

  /**
   * Returns what it is about.
   *
   * @return the identifier of a case, matter, action or duty, or the prompt itself
   */
  public String about() {
    return about;
  }

  /**
   * Returns how pressing it is.
   *
   * @return the most pressing of its reasons
   */
  public Urgency urgency() {
    return urgency;
  }

  /**
   * Returns its limit.
   *
   * @return the earliest limit; empty where it has none
   */
  public Optional<LocalDate> limit() {
    return Optional.ofNullable(limit);
  }

  /**
   * Returns why it is there.
   *
   * @return every reason, in the document's order
   */
  public List<AgendaReason> reasons() {
    return reasons;
  }

  @Override
  public String toString() {
    return topic.text() + " " + about + " (" + urgency.text() + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AgendaEntry that
        && topic == that.topic
        && about.equals(that.about)
        && urgency == that.urgency
        && Objects.equals(limit, that.limit)
        && reasons.equals(that.reasons);
  }

  @Override
  public int hashCode() {
    return Objects.hash(topic, about, urgency, limit, reasons);
  }
}

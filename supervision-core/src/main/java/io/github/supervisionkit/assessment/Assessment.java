package io.github.supervisionkit.assessment;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a whole service stands under one policy as of a day. */
public final class Assessment {

  private final Inquiry inquiry;
  private final List<Timeline> timelines;
  private final List<Verdict> verdicts;
  private final List<Notice> notices;

  Assessment(
      Inquiry inquiry, List<Timeline> timelines, List<Verdict> verdicts, List<Notice> notices) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.timelines = List.copyOf(timelines);
    this.verdicts = List.copyOf(verdicts);
    this.notices = List.copyOf(notices);
  }

  /**
   * Returns the question that was answered: the pack, the facts, the calendar and the day.
   *
   * @return the question
   */
  public Inquiry inquiry() {
    return inquiry;
  }

  /**
   * Returns the day as of which the service was assessed.
   *
   * @return the day, the whole of it
   */
  public LocalDate asOf() {
    return inquiry.asOf();
  }

  /**
   * Returns every duty's verdict.
   *
   * @return the verdicts by limit, those without one last, then by duty
   */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /**
   * Returns the time lines behind the verdicts, and those of duties that have ended.
   *
   * @return the time lines by duty
   */
  public List<Timeline> timelines() {
    return timelines;
  }

  /**
   * Returns what the reader should know beside the verdicts.
   *
   * @return the notices, in {@link Notice#ORDER}
   */
  public List<Notice> notices() {
    return notices;
  }

  /**
   * Returns the verdict of one duty.
   *
   * @param duty the duty's identifier
   * @return the verdict; empty when there is no such duty
   */
  public Optional<Verdict> verdict(String duty) {
    return verdicts.stream().filter(verdict -> verdict.duty().equals(duty)).findFirst();
  }

  /**
   * Returns what is overdue.
   *
   * @return the verdicts that are, in the same order
   */
  public List<Verdict> overdue() {
    return with(Status.OVERDUE);
  }

  /**
   * Returns the verdicts of a status.
   *
   * @param status the status
   * @return the verdicts that have it, in the same order
   */
  public List<Verdict> with(Status status) {
    return verdicts.stream().filter(verdict -> verdict.status() == status).toList();
  }

  /**
   * Answers what is allowed, or to whom something goes, as the facts stand on the day.
   *
   * @param question the question
   * @return the answer, with its clauses and steps; undetermined where the question names what nobody knows
   */
  public Answer answer(Question question) {
    return Answers.to(Objects.requireNonNull(question, "question"), inquiry);
  }

  /**
   * Returns the gaps, breaches and late records of a range.
   *
   * @param from the first day
   * @param until the first day after the range
   * @return the gaps by day, then by duty
   */
  public List<Gap> history(LocalDate from, LocalDate until) {
    return Gap.within(timelines, from, until);
  }
}

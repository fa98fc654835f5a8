package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One question: a pack, a service's facts, a working calendar, the day as of which it is asked, and about whom.
 *
 * @param pack the policy
 * @param register the facts
 * @param calendar the working calendar, the organisation's closures included
 * @param asOf the day, the whole of it
 * @param scope whom it is about
 */
public record Inquiry(
    PolicyPack pack, Register register, WorkingCalendar calendar, LocalDate asOf, Scope scope) {

  private static final int DUE_SOON_DAYS = 14;

  /**
   * Checks that every part is there.
   *
   * @param pack the policy
   * @param register the facts
   * @param calendar the working calendar
   * @param asOf the day
   * @param scope whom it is about
   */
  public Inquiry {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(scope, "scope");
  }

  /**
   * Obtains a question about everybody.
   *
   * @param pack the policy
   * @param register the facts
   * @param calendar the working calendar
   * @param asOf the day
   */
  public Inquiry(PolicyPack pack, Register register, WorkingCalendar calendar, LocalDate asOf) {
    this(pack, register, calendar, asOf, Scope.EVERYTHING);
  }

  /**
   * Returns the pack's rules of a kind.
   *
   * @param <R> the kind of rule
   * @param kind the kind of rule
   * @return each with its clause, in the document's order
   */
  public <R extends Rule> List<Placed<R>> rules(Class<R> kind) {
    return pack.rules(kind);
  }

  /**
   * Returns whom a rule concerns: of those whom it names, the people whom the policy covers.
   *
   * @param who the people whom the rule names
   * @return the condition, with that of every clause on whom the policy covers
   */
  public Condition covered(Condition who) {
    List<Condition> all = new ArrayList<>();
    for (Placed<Covers> placed : rules(Covers.class)) {
      if (!(placed.rule().who() instanceof Condition.Always)) {
        all.add(placed.rule().who());
      }
    }
    if (all.isEmpty()) {
      return who;
    }
    all.add(who);
    return new Condition.AllOf(all);
  }

  /**
   * Returns the time zone in which the policy speaks of dates.
   *
   * @return the pack's zone
   */
  public ZoneId zone() {
    return pack.zone();
  }

  /**
   * Returns a parameter that the policy leaves to the host.
   *
   * @param name the parameter
   * @param otherwise its value where the host says nothing
   * @return the value
   */
  public int parameter(String name, int otherwise) {
    return register.service().organisation().parameters().getOrDefault(name, otherwise);
  }

  /**
   * Returns how many calendar days ahead a limit is called due soon.
   *
   * @return the host's {@code dueSoonDays}, 14 where it says nothing
   */
  public int dueSoonDays() {
    return parameter("dueSoonDays", DUE_SOON_DAYS);
  }

  /**
   * Returns the same question as of another day.
   *
   * @param day the day
   * @return the question
   */
  public Inquiry asOf(LocalDate day) {
    return new Inquiry(pack, register, calendar, day, scope);
  }
}

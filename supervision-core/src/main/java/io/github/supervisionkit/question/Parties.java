package io.github.supervisionkit.question;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Supervisors;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who the people of a service are to a supervisee and the supervisor on the as-of day. Some parties follow from the facts:
 *
 * <ul>
 *   <li>{@code supervisee}, and {@code supervisor}: the line manager where no supervisor was ever recorded
 *   <li>{@code line-manager}: the supervisee's
 *   <li>{@code supervisors-line-manager}: the line manager of the supervisor
 *   <li>{@code senior-manager}: whoever stands above the supervisor in the line of management, however high
 *   <li>{@code line-of-management}: whoever stands above the supervisee
 *   <li>{@code colleague}: any other person of the service
 * </ul>
 *
 * <p>Any other party is outside the line, and only a question that names it is about it.
 */
public final class Parties {

  /** The person who is supervised. */
  public static final String SUPERVISEE = "supervisee";

  /** The person who supervises. */
  public static final String SUPERVISOR = "supervisor";

  private final Inquiry inquiry;
  private final String supervisee;

  /**
   * Obtains the parties around a supervisee.
   *
   * @param inquiry the question
   * @param supervisee the person's identifier
   */
  public Parties(Inquiry inquiry, String supervisee) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.supervisee = Objects.requireNonNull(supervisee, "supervisee");
  }

  /**
   * Returns whether somebody is a party.
   *
   * @param who the id of a person, or a party
   * @param party the party
   * @return whether it is so; unknown where the facts don't say who the party is
   */
  public Truth is(String who, String party) {
    if (who.equals(party)) {
      return Truth.TRUE;
    }
    if (inquiry.register().person(who).isEmpty() || !isOfTheLine(party)) {
      return Truth.FALSE;
    }
    List<String> people = people(party);
    if (people.contains(who)) {
      return Truth.TRUE;
    }
    return people.isEmpty() && !isOneOfTheTwo(who) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /**
   * Returns whether somebody is the supervisee or the supervisor.
   *
   * @param who the id of a person, or a party
   * @return whether the supervision is between them and the other
   */
  public boolean isOneOfTheTwo(String who) {
    return who.equals(SUPERVISOR)
        || who.equals(SUPERVISEE)
        || who.equals(supervisee)
        || people(SUPERVISOR).contains(who);
  }

  /**
   * Returns whether somebody may do what a rule leaves to the supervisor, the supervisee or both.
   *
   * @param who the id of a person, or a party
   * @param by {@code supervisor}, {@code supervisee} or {@code both}
   * @return whether it is so; unknown where nobody is recorded as the supervisor
   */
  public Truth isEntitled(String who, String by) {
    return by.equals("both") ? is(who, SUPERVISOR).or(is(who, SUPERVISEE)) : is(who, by);
  }

  /**
   * Returns an addressee with the people who are that on the as-of day.
   *
   * @param party the party
   * @return the addressee
   */
  public Addressee addressee(String party) {
    return new Addressee(party, people(party));
  }

  /**
   * Returns what is missing to say who a party is.
   *
   * @param party the party
   * @return the fact, and who could supply it
   */
  public String missing(String party) {
    return "who is the `" + party + "` of " + supervisee + " on " + inquiry.asOf()
        + ", which the organisation can supply";
  }

  private static boolean isOfTheLine(String party) {
    return switch (party) {
      case SUPERVISEE,
          SUPERVISOR,
          "line-manager",
          "supervisors-line-manager",
          "senior-manager",
          "line-of-management",
          "colleague" -> true;
      default -> false;
    };
  }

  private List<String> people(String party) {
    return switch (party) {
      case SUPERVISEE -> List.of(supervisee);
      case SUPERVISOR -> supervisors();
      case "line-manager" -> managers(List.of(supervisee));
      case "supervisors-line-manager" -> managers(supervisors());
      case "senior-manager" -> above(supervisors());
      case "line-of-management" -> above(List.of(supervisee));
      case "colleague" -> colleagues();
      default -> List.of();
    };
  }

  private List<String> supervisors() {
    return inquiry
        .register()
        .person(supervisee)
        .map(new Supervisors(inquiry)::of)
        .orElse(List.of())
        .stream()
        .filter(link -> link.during().contains(inquiry.asOf()))
        .map(Supervisors.Link::supervisor)
        .filter(this::isThere)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> managers(List<String> of) {
    Set<String> managers = new TreeSet<>();
    for (String one : of) {
      inquiry
          .register()
          .person(one)
          .ifPresent(person -> person.lineManagers().stream()
              .filter(link -> Known.holds(link.during(), inquiry.asOf(), inquiry.asOf()))
              .map(LineManagement::person)
              .filter(this::isThere)
              .forEach(managers::add));
    }
    return List.copyOf(managers);
  }

  private boolean isThere(String id) {
    return inquiry
        .register()
        .person(id)
        .filter(person -> PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf()))
        .isPresent();
  }

  /** A circle in the line ends where it comes back. */
  private List<String> above(List<String> of) {
    Set<String> found = new LinkedHashSet<>();
    List<String> level = managers(of);
    while (!level.isEmpty()) {
      List<String> fresh = new ArrayList<>(level);
      fresh.removeAll(found);
      fresh.removeAll(of);
      found.addAll(fresh);
      level = managers(fresh);
    }
    return List.copyOf(found);
  }

  private List<String> colleagues() {
    return inquiry.register().people().stream()
        .map(Person::id)
        .filter(id -> !id.equals(supervisee) && isThere(id))
        .toList();
  }
}

package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each link from a practitioner to the top is there, leads in no circle, and its supervision is not overdue. */
final class Chains implements Part {

  private final Facts facts;
  private final Links links;
  private final List<PersonWalk> walks;

  Chains(Facts facts, List<PersonWalk> walks) {
    this.facts = facts;
    this.links = new Links(facts);
    this.walks = List.copyOf(walks);
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<SupervisionChain> placed : facts.pack().rules(SupervisionChain.class)) {
      for (PersonWalk walk : walks) {
        if (isBroken(placed.rule(), walk, today)) {
          String duty = placed.clause().id() + "/" + walk.person().id();
          answers.add(Answer.of(duty, placed.clause(), Status.BREACHED));
        }
      }
    }
    return answers;
  }

  private boolean isBroken(SupervisionChain chain, PersonWalk walk, LocalDate today) {
    Person person = walk.person();
    PersonOnDay situation = new PersonOnDay(facts, person, today);
    // What nobody knows is no breach; whoever holds cases is of the chain too, whatever the role.
    boolean concerned = facts.concerns(new Condition.Always(), person, today) == Truth.TRUE
        && (facts.holdsCases(person, today)
            || chain.roles().stream().anyMatch(role -> situation.role(role) == Truth.TRUE));
    boolean isTop = situation.role(chain.roles().get(chain.roles().size() - 1)) == Truth.TRUE;
    boolean isCut = supervisors(person, today).isEmpty() || walk.isFormallyOverdue(today);
    return concerned && (isInCircle(person, today) || (!isTop && isCut));
  }

  private List<Person> supervisors(Person person, LocalDate today) {
    return links.of(person, today).stream()
        .filter(link -> link.during().contains(today))
        .flatMap(link -> facts.person(link.person()).stream())
        .filter(supervisor -> facts.isThere(supervisor, today))
        .toList();
  }

  private boolean isInCircle(Person person, LocalDate today) {
    return above(person, today).contains(person.id());
  }

  /** Everybody to whom links lead from somebody; that person too, where they come back. */
  private Set<String> above(Person person, LocalDate today) {
    Set<String> above = new HashSet<>();
    List<Person> next = new ArrayList<>(supervisors(person, today));
    while (!next.isEmpty()) {
      Person supervisor = next.remove(0);
      if (above.add(supervisor.id())) {
        next.addAll(supervisors(supervisor, today));
      }
    }
    return above;
  }
}

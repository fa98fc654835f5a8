package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cases with lives: allocated, handed over, left without a holder, held by two, closed. */
final class RandomCases {

  private final PolicyPack pack;
  private final Window window;
  private final Dice dice;

  RandomCases(PolicyPack pack, Window window, Dice dice) {
    this.pack = pack;
    this.window = window;
    this.dice = dice;
  }

  List<CaseFile> cases(int count, List<Person> practitioners) {
    List<CaseFile> cases = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      cases.add(caseFile("c" + i, practitioners));
    }
    return cases;
  }

  private CaseFile caseFile(String id, List<Person> practitioners) {
    CaseFile.Builder file = CaseFile.builder().id(id);
    LocalDate opened =
        dice.percent(40) ? window.from().minusDays(dice.between(0, 30)) : window.day(dice);
    if (dice.percent(85)) {
      file.opened(opened);
    }
    if (dice.percent(25)) {
      file.closed(opened.plusDays(dice.between(1, 120)));
    }
    List<String> subjects = pack.vocabulary().of(WordKind.SUBJECT);
    if (!subjects.isEmpty() && dice.percent(90)) {
      file.subject(dice.percent(60) ? subjects.get(0) : dice.pick(subjects));
    }
    addHolders(file, opened, practitioners);
    for (Word word :
        pack.vocabulary().words().getOrDefault(WordKind.CASE_CIRCUMSTANCE, List.of())) {
      if (dice.percent(15)) {
        file.addCircumstances(new Circumstance(
            word.id(), RandomPeople.level(word, dice), RandomPeople.range(window, dice)));
      }
    }
    return file.build();
  }

  private void addHolders(CaseFile.Builder file, LocalDate opened, List<Person> practitioners) {
    LocalDate from = opened.plusDays(dice.percent(70) ? 0 : dice.between(1, 20));
    int allocations = dice.percent(5) ? 0 : dice.between(1, 3);
    for (int i = 1; i <= allocations; i++) {
      LocalDate until = from.plusDays(dice.between(1, 80));
      boolean last = i == allocations && dice.percent(80);
      file.addHolders(new Allocation(
          dice.pick(practitioners).id(), last ? DateRange.from(from) : DateRange.of(from, until)));
      from = switch (dice.between(0, 5)) {
        case 0 -> until.plusDays(dice.between(1, 20));
        case 1 -> until.minusDays(1);
        default -> until;
      };
    }
  }
}

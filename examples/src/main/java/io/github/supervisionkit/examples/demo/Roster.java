package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads people from tables of text, a line for each. */
final class Roster {

  private final String begins;
  private final String absences;
  private final String arrangements;

  Roster(LocalDate begins, String absences, String arrangements) {
    this.begins = begins.toString();
    this.absences = absences;
    this.arrangements = arrangements;
  }

  List<StaffMember> read(String roster) {
    return roster.lines().map(this::member).toList();
  }

  private StaffMember member(String line) {
    List<String> cells = cells(line);
    String id = cells.get(0);
    List<Tie> supervisors = parts(cells.get(4)).map(this::tie).toList();
    return ImmutableStaffMember.builder()
        .id(id)
        .started(LocalDate.parse(cells.get(1)))
        .left(Optional.of(cells.get(2)).filter(day -> !day.isEmpty()).map(LocalDate::parse))
        .roles(parts(cells.get(3)).map(part -> Fact.of(first(part), span(part))).toList())
        .supervisors(supervisors)
        .lineManagers(lineManagers(supervisors))
        .absences(rowsOf(absences, id)
            .flatMap(row -> parts(row.get(1)))
            .map(this::absence)
            .toList())
        .arrangements(rowsOf(arrangements, id).map(Roster::arrangement).toList())
        .build();
  }

  private Tie tie(String part) {
    String person = first(part);
    return person.endsWith("~")
        ? new Tie(person.substring(0, person.length() - 1), Tie.Kind.DELEGATED, span(part))
        : Tie.own(person, span(part));
  }

  private StaffMember.Absence absence(String part) {
    return new StaffMember.Absence(first(part), span(part));
  }

  private static StaffMember.Arrangement arrangement(List<String> row) {
    return new StaffMember.Arrangement(
        row.get(1), Span.parse(row.get(5)), row.get(2), row.get(3), row.get(4));
  }

  /** Returns the ties that are the person's own; one that goes on behind a stand-in is one tie. */
  private static List<Tie> lineManagers(List<Tie> supervisors) {
    List<Tie> managers = new ArrayList<>();
    for (Tie tie : supervisors) {
      int last = managers.size() - 1;
      if (tie.kind() == Tie.Kind.DELEGATED) {
        continue;
      }
      if (last >= 0 && managers.get(last).person().equals(tie.person())) {
        managers.set(
            last,
            Tie.own(
                tie.person(),
                new Span(managers.get(last).span().from(), tie.span().until())));
      } else {
        managers.add(tie);
      }
    }
    return managers;
  }

  private Span span(String part) {
    return Span.parse(part.substring(part.indexOf(' ') + 1).replace("*", begins));
  }

  private static String first(String part) {
    return part.substring(0, part.indexOf(' '));
  }

  private static Stream<String> parts(String cell) {
    return Stream.of(cell.split(";", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static Stream<List<String>> rowsOf(String table, String id) {
    return table.lines().map(Roster::cells).filter(row -> row.get(0).equals(id));
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
  }
}

package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of a service, in the order of their identifiers. */
final class Staff {

  private final Map<String, StaffMember> byId;

  Staff(List<StaffMember> members) {
    this.byId = members.stream()
        .collect(Collectors.toMap(
            StaffMember::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  List<StaffMember> members() {
    return List.copyOf(byId.values());
  }

  StaffMember member(String id) {
    StaffMember member = byId.get(id);
    if (member == null) {
      throw new IllegalArgumentException("id: nobody is `" + id + "`");
    }
    return member;
  }

  List<StaffMember> inRole(String role, LocalDate day) {
    return members().stream().filter(member -> member.hasRoleOn(role, day)).toList();
  }
}

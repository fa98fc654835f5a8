package io.github.supervisionkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a child's case, in words, and of any child's case, whatever else is true of it. */
class ConditionTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final Condition CHILD = new Condition.Subject("child");
  private static final Condition ADULT = new Condition.Subject("adult");
  private static final Condition NEW = new Condition.Is("new");

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(new Condition.Always(), "everyone", Truth.TRUE),
        Arguments.of(CHILD, "child", Truth.TRUE),
        Arguments.of(ADULT, "adult", Truth.FALSE),
        Arguments.of(NEW, "new", Truth.UNKNOWN),
        Arguments.of(new Condition.Role("cook"), "cook", Truth.UNKNOWN),
        Arguments.of(new Condition.HoldsCases(), "holds cases", Truth.UNKNOWN),
        Arguments.of(new Condition.AtLeast("risk", "high"), "risk at least high", Truth.UNKNOWN),
        Arguments.of(
            new Condition.NewlyAllocated(), "allocated since the last supervision", Truth.UNKNOWN),
        Arguments.of(new Condition.Not(NEW), "not new", Truth.UNKNOWN),
        Arguments.of(new Condition.Not(ADULT), "not adult", Truth.TRUE),
        Arguments.of(new Condition.AllOf(List.of(ADULT, NEW)), "adult and new", Truth.FALSE),
        Arguments.of(new Condition.AnyOf(List.of(ADULT, NEW)), "adult or new", Truth.UNKNOWN));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("conditions")
  void of_the_kind_alone_only_the_kind_is_known(Condition condition, String text, Truth truth) {
    CaseFile file = CaseFile.builder()
        .id("c1")
        .subject("child")
        .addCircumstances(Circumstance.of("new", DateRange.from(MON_2026_01_05)))
        .build();
    Inquiry inquiry = new Inquiry(
        Scene.policy(ClauseKind.CASE_CADENCE),
        Register.of(ServiceRecord.builder().addCases(file).build(), Scene.LONDON),
        Scene.ENGLAND,
        MON_2026_01_05);
    Situation kind =
        new CaseSubject(file, inquiry, List.of()).on(MON_2026_01_05).kindAlone();
    assertThat(condition.text()).isEqualTo(text);
    assertThat(condition.in(kind)).isEqualTo(truth);
  }
}

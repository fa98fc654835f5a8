package io.github.supervisionkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.FormPreferred;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Line;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {

  private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);

  private static final PolicyPack PLAIN = Scene.policy(
      ClauseKind.FORM,
      new FormPreferred("one-to-one"),
      new InForce(Line.TUE_2026_03_10, LocalDate.MAX, false, LocalDate.MAX));
  private static final PolicyPack POLICY = PolicyPack.builder()
      .from(PLAIN)
      .vocabulary(Vocabulary.builder()
          .putWords(WordKind.FORM, List.of(new Word("one-to-one", "Two people meet.", List.of())))
          .putWords(WordKind.PARTY, List.of(new Word("inspector", "An inspector.", List.of())))
          .build())
      .build();

  private static Answer ask(Question question, LocalDate asOf) {
    return Supervision.under(POLICY).with(Scene.ENGLAND).answer(question, Line.service(), asOf);
  }

  @Test
  void the_door_of_supervision_answers() {
    assertThat(ask(new Question.Meet("p1", "one-to-one"), Line.TUE_2026_03_10))
        .hasToString("permitted[X-1]");
  }

  @Test
  void so_does_an_assessment() {
    Assessment assessment =
        Supervision.under(POLICY).with(Scene.ENGLAND).assess(Line.service(), Line.TUE_2026_03_10);

    assertThat(assessment.answer(new Question.Meet("p1", "one-to-one")))
        .hasToString("permitted[X-1]");
  }

  @Test
  void the_day_before_the_policy_it_answers_nothing() {
    assertThat(ask(new Question.Meet("p1", "one-to-one"), MON_2026_03_09))
        .hasToString("not-in-force[]");
  }

  @Test
  void every_name_that_nobody_knows_is_told_with_the_nearest_one() {
    Answer answer = ask(
        new Question.Read(
            "inspektor", "p11", Optional.empty(), Optional.of("harm"), Optional.empty()),
        Line.TUE_2026_03_10);

    assertThat(answer).hasToString("undetermined[]");
    assertThat(answer.missing())
        .containsExactly(
            "who `inspektor` is; did you mean `inspector`?",
            "who `p11` is; did you mean `p1`?",
            "what the ground `harm` is");
  }

  static Stream<Arguments> questionsOfStrangers() {
    return Stream.of(
        asked(
            new Question.Read(
                "p1", "p1", Optional.of("shelf"), Optional.empty(), Optional.of(List.of("zz"))),
            "what the place `shelf` is",
            "who `zz` is"),
        asked(new Question.Use("zz", "harm"), "who `zz` is", "what the ground `harm` is"),
        asked(
            new Question.Share(
                "zz",
                Optional.of("yy"),
                "xx",
                Optional.of("shelf"),
                Optional.of("harm"),
                Optional.of(List.of("ww"))),
            "who `zz` is",
            "who `yy` is",
            "who `xx` is",
            "what the place `shelf` is",
            "what the ground `harm` is",
            "who `ww` is"),
        asked(
            new Question.KeepApart("shelf", Optional.of("harm")),
            "what the place `shelf` is",
            "what the ground `harm` is"),
        asked(
            new Question.GoTo("zz", "yy", "harm"),
            "who `zz` is",
            "who `yy` is",
            "what the ground `harm` is"),
        asked(new Question.Meet("zz", "walk"), "who `zz` is", "what the form `walk` is"),
        asked(new Question.Prepare("walk"), "what the form `walk` is"));
  }

  @ParameterizedTest
  @MethodSource("questionsOfStrangers")
  void each_question_is_asked_who_and_what_it_means(Question question, List<String> missing) {
    assertThat(ask(question, Line.TUE_2026_03_10).missing()).isEqualTo(missing);
  }

  private static Arguments asked(Question question, String... missing) {
    return Arguments.of(question, List.of(missing));
  }
}

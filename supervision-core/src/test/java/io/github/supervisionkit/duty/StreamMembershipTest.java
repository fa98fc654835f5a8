package io.github.supervisionkit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamMembershipTest {

  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);

  private static final Vocabulary WORDS = Vocabulary.builder()
      .addStreams(new Stream("cases", "Formal supervision", List.of("one-to-one"), true))
      .addStreams(new Stream("peer", "Peer discussion", List.of("peer"), true))
      .addStreams(new Stream("beside", "A programme beside it", List.of("one-to-one"), false))
      .build();

  private static Session.Builder session(String form) {
    Session.Builder session = Session.builder();
    session.id("s1").form(form).start(Moment.onDate(MON_2026_10_05));
    return session;
  }

  @Test
  void a_session_without_a_stream_belongs_to_the_main_stream_of_its_form() {
    assertThat(StreamMembership.counts(WORDS, "cases", session("one-to-one").build()))
        .isTrue();
  }

  @Test
  void a_session_without_a_stream_does_not_belong_to_a_stream_beside_the_main_one() {
    assertThat(StreamMembership.counts(WORDS, "beside", session("one-to-one").build()))
        .isFalse();
  }

  @Test
  void a_session_belongs_to_the_stream_that_it_names() {
    Session session = session("one-to-one").stream("beside").build();
    assertThat(StreamMembership.counts(WORDS, "beside", session)).isTrue();
    assertThat(StreamMembership.counts(WORDS, "cases", session)).isFalse();
  }

  @Test
  void naming_a_stream_does_not_make_an_informal_talk_count() {
    Session session = session("informal").stream("cases").build();
    assertThat(StreamMembership.counts(WORDS, "cases", session)).isFalse();
    assertThat(StreamMembership.whyNot(WORDS, "cases", session).map(Step::text))
        .contains("a session of the form `informal` does not count as `cases`");
  }

  @Test
  void the_reason_names_the_other_stream() {
    Session session = session("one-to-one").stream("beside").build();
    assertThat(StreamMembership.whyNot(WORDS, "cases", session).map(Step::text))
        .contains("its stream is `beside`, not `cases`");
  }

  @Test
  void nothing_counts_for_a_stream_that_the_policy_does_not_declare() {
    assertThat(StreamMembership.whyNot(WORDS, "evening", session("one-to-one").build())
            .map(Step::text))
        .contains("the policy declares no stream `evening`");
  }

  @Test
  void what_counts_has_no_reason_against_it() {
    assertThat(StreamMembership.whyNot(WORDS, "peer", session("peer").build())).isEmpty();
  }

  @Test
  void formal_is_a_held_one_to_one_of_the_main_stream() {
    assertThat(StreamMembership.isFormal(WORDS, session("one-to-one").build())).isTrue();
  }

  @Test
  void peer_discussion_is_not_formal() {
    assertThat(StreamMembership.isFormal(WORDS, session("peer").build())).isFalse();
  }

  @Test
  void a_programme_beside_the_main_stream_is_not_formal() {
    Session session = session("one-to-one").stream("beside").build();
    assertThat(StreamMembership.isFormal(WORDS, session)).isFalse();
  }

  @Test
  void a_planned_session_is_not_formal_supervision_yet() {
    Session session = session("one-to-one").status(SessionStatus.PLANNED).build();
    assertThat(StreamMembership.isFormal(WORDS, session)).isFalse();
  }
}

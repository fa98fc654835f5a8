package io.github.supervisionkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void notices_are_told_by_subject_kind_value_clause_and_date() {
    List<Notice> inOrder = List.of(
        notice("a", NoticeKind.CONTRADICTORY, "v2", "X-2", "2026-01-06"),
        notice("a", NoticeKind.LAXER_ARRANGEMENT, "", "", ""),
        notice("a", NoticeKind.LAXER_ARRANGEMENT, "v1", "X-1", "2026-01-05"),
        notice("a", NoticeKind.LAXER_ARRANGEMENT, "v1", "X-1", "2026-01-06"),
        notice("a", NoticeKind.LAXER_ARRANGEMENT, "v1", "X-2", "2026-01-05"),
        notice("a", NoticeKind.LAXER_ARRANGEMENT, "v2", "X-1", "2026-01-05"),
        notice("a", NoticeKind.UNKNOWN_ROLE, "v1", "X-1", "2026-01-05"),
        notice("b", NoticeKind.CONTRADICTORY, "v1", "X-1", "2026-01-05"));
    List<Notice> notices = new ArrayList<>(inOrder);
    Collections.reverse(notices);
    notices.sort(Notice.ORDER);
    assertThat(notices).isEqualTo(inOrder);
  }

  private static Notice notice(
      String about, NoticeKind what, String value, String clause, String date) {
    return Notice.builder()
        .about(about)
        .what(what)
        .value(given(value))
        .clause(given(clause))
        .date(given(date).map(LocalDate::parse))
        .build();
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}

package io.github.supervisionkit.recording;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.StreamMembership;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which matters a rule is about.
 *
 * <p>A matter is of the kind that it names. Where no record is asked for of that kind in that setting, its marks speak: one
 * marked significant is a significant decision, one marked urgent an urgent matter. So a panel's decision that is marked stays
 * a panel's decision, with the shorter limit.
 */
final class MatterKinds {

  private static final String SIGNIFICANT = "significant-decision";
  private static final String URGENT = "urgent";

  private final Vocabulary vocabulary;
  private final List<Trigger.MatterArises> recorded;

  private MatterKinds(Vocabulary vocabulary, List<Trigger.MatterArises> recorded) {
    this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    this.recorded = List.copyOf(recorded);
  }

  static MatterKinds of(Inquiry inquiry) {
    List<Trigger.MatterArises> recorded = new ArrayList<>();
    for (Placed<Recording> placed : inquiry.rules(Recording.class)) {
      if (placed.rule().trigger() instanceof Trigger.MatterArises arises) {
        recorded.add(arises);
      }
    }
    return new MatterKinds(inquiry.pack().vocabulary(), recorded);
  }

  /** A matter in a session that wasn't held didn't arise. */
  boolean concerns(Trigger.MatterArises rule, ArisenMatter arisen) {
    return happened(arisen)
        && inSetting(rule, arisen)
        && kindsOf(arisen).stream().anyMatch(rule.kinds()::contains);
  }

  static boolean isUrgent(Matter matter) {
    return matter.significant()
        || matter.urgent()
        || matter
            .kind()
            .filter(kind -> kind.equals(SIGNIFICANT) || kind.equals(URGENT))
            .isPresent();
  }

  private static boolean happened(ArisenMatter arisen) {
    return arisen
        .session()
        .map(dated -> dated.session().status() == SessionStatus.HELD)
        .orElse(true);
  }

  private boolean inSetting(Trigger.MatterArises rule, ArisenMatter arisen) {
    return rule.where() == Setting.ANYWHERE || (rule.where() == Setting.FORMAL) == isFormal(arisen);
  }

  private boolean isFormal(ArisenMatter arisen) {
    return arisen
        .session()
        .filter(dated -> StreamMembership.isFormal(vocabulary, dated.session()))
        .isPresent();
  }

  private List<String> kindsOf(ArisenMatter arisen) {
    Matter matter = arisen.matter();
    List<String> kinds = new ArrayList<>();
    matter.kind().ifPresent(kinds::add);
    if (isRecordedAs(kinds, arisen)) {
      return kinds;
    }
    if (matter.significant()) {
      kinds.add(SIGNIFICANT);
    }
    if (matter.urgent()) {
      kinds.add(URGENT);
    }
    return kinds;
  }

  private boolean isRecordedAs(List<String> kinds, ArisenMatter arisen) {
    return recorded.stream()
        .anyMatch(
            rule -> inSetting(rule, arisen) && kinds.stream().anyMatch(rule.kinds()::contains));
  }
}

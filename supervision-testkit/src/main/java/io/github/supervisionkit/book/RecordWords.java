package io.github.supervisionkit.book;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.DisagreementNoted;
import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.KeptSafely;
import io.github.supervisionkit.policy.RecordContent;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.policy.Trigger;

/** Rules about records: what is written down where, signed, copied and kept. */
final class RecordWords {

  private RecordWords() {}

  static Wording all() {
    return new Wording()
        .tell(Recording.class, RecordWords::recording)
        .tell(
            RecordContent.class,
            rule -> "The record of an " + rule.depth().text() + " discussion: " + rule.text())
        .tell(
            SignOff.class,
            rule -> "The record of a session of " + ConditionWords.quoted(rule.stream())
                + in(rule.place()) + " is signed by " + signers(rule.by()) + ", "
                + TimeWords.of(rule.within()) + ".")
        .tell(
            CopyToSupervisee.class,
            rule -> "Whoever was supervised gets a copy of the record of a session of "
                + ConditionWords.quoted(rule.stream()) + in(rule.place()) + ", "
                + TimeWords.of(rule.within()) + ".")
        .tell(
            ContentAgreed.class,
            rule -> "Whoever was supervised agrees the content of the record of a session of "
                + ConditionWords.quoted(rule.stream()) + in(rule.place())
                + ", by the next session.")
        .tell(
            DisagreementNoted.class,
            rule -> "A disagreement about the record of a session of "
                + ConditionWords.quoted(rule.stream())
                + " is noted in it; signing it is signing still.")
        .tell(
            HandoverOfRecords.class,
            rule -> "When the supervisor changes, the new one notes the handover of the records in "
                + ConditionWords.quoted(rule.place()) + ".")
        .tell(
            RetentionAfterLeaving.class,
            rule -> ConditionWords.people(rule.who()) + ", records are kept for "
                + Periods.text(rule.keep()) + " after leaving, and then deleted.")
        .tell(KeptSafely.class, KeptSafely::text);
  }

  private static String recording(Recording rule) {
    String heading = rule.heading().isEmpty()
        ? ""
        : ", under the heading " + ConditionWords.quoted(rule.heading());
    String urgent = rule.whenUrgent().equals(rule.within())
        ? ""
        : ", or " + TimeWords.of(rule.whenUrgent()) + " where it is significant or urgent";
    return trigger(rule.trigger()) + " recorded" + in(rule.place()) + heading + by(rule.by()) + ", "
        + TimeWords.of(rule.within()) + urgent + ".";
  }

  private static String trigger(Trigger trigger) {
    if (trigger instanceof Trigger.SessionHeld held) {
      return "Each session of the stream " + ConditionWords.quoted(held.stream()) + " is";
    }
    if (trigger instanceof Trigger.CaseDiscussed discussed) {
      return "Each case discussed in a session of the stream "
          + ConditionWords.quoted(discussed.stream()) + " is";
    }
    return matters((Trigger.MatterArises) trigger) + " are";
  }

  static String matters(Trigger.MatterArises matters) {
    String where = matters.where() == Setting.FORMAL
        ? " from formal sessions"
        : matters.where() == Setting.ELSEWHERE ? " from outside formal sessions" : "";
    return "Matters of the kind " + ConditionWords.anyOf(matters.kinds()) + where;
  }

  private static String in(String place) {
    return place.isEmpty() ? "" : " in " + ConditionWords.quoted(place);
  }

  private static String signers(Signers by) {
    return switch (by) {
      case EVERYONE -> "everyone in it";
      case SUPERVISOR -> "the supervisor";
      case SUPERVISEE -> "everyone who was supervised";
    };
  }

  private static String by(Recorder by) {
    return switch (by) {
      case SUPERVISOR -> ", by the supervisor";
      case SUPERVISEE -> ", by whoever was supervised";
      case LINE_MANAGER -> ", by the line manager";
      case MANAGER_INVOLVED -> ", by the manager involved";
      case EITHER -> ", by either of the two";
      case ANYONE -> "";
    };
  }
}

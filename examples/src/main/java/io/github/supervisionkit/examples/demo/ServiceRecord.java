package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A whole service as the exchange format has it. */
@Wide
@Value.Immutable
interface ServiceRecord {

  List<LocalDate> closures();

  /** Returns the organisation's own numbers, in the order in which they are written. */
  Map<String, Integer> parameters();

  List<StaffMember> people();

  List<CaseFile> cases();

  List<Session> sessions();

  List<Matter> matters();

  List<Entry> records();

  List<Agreement> agreements();

  List<Observation> observations();

  List<Dated> appraisals();

  List<Dated> audits();

  /** A session that somebody sat in on, and the session in which that was fed back. */
  record Observation(String person, LocalDate on, String fedBack) {}

  /** A person's appraisal, or a kind of audit, and its day. */
  record Dated(String what, LocalDate on) {}
}

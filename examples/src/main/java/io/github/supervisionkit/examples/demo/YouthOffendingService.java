package io.github.supervisionkit.examples.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invented youth offending service under the {@code islington-yos} policy: forty staff, some four hundred and fifty cases,
 * two years of supervision up to 21 November 2026.
 */
public final class YouthOffendingService {

  private static final long SEED = 20161001L;
  private static final Span RECORD = Span.of(
      LocalDate.of(2024, 11, 1), DemoRecord.YOUTH_OFFENDING_SERVICE.asOf().plusDays(1));
  private static final List<LocalDate> CLOSURES =
      List.of(LocalDate.of(2024, 12, 27), LocalDate.of(2025, 12, 29), LocalDate.of(2026, 12, 29));

  private YouthOffendingService() {}

  /**
   * Writes the record, the same bytes each time, and leaves the stream open.
   *
   * @param out where the JSON goes, in UTF-8
   * @throws IOException if the stream refuses it
   */
  public static void writeTo(OutputStream out) throws IOException {
    RecordWriter.write(record(), out);
  }

  /**
   * Writes the shipped file afresh.
   *
   * @param arguments the path of the file
   * @throws IOException if the file cannot be written
   */
  public static void main(String... arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      writeTo(out);
    }
  }

  static ServiceRecord record() {
    WorkingDays days = new WorkingDays(CLOSURES);
    Story story = new YosStory();
    Staff staff = YosStaff.of(RECORD.from(), new Leave(SEED, RECORD.from()));
    Cases cases = YosCases.of(staff, days, RECORD, SEED);

    List<Session> drafts = new ArrayList<>(new PeerSessions(staff, days, RECORD, SEED).all());
    Diary diary = new Diary(staff, days);
    diary.arrange(drafts);
    drafts.addAll(new FormalSessions(diary, new YosRhythm(), story, RECORD, SEED).of(staff));
    drafts.addAll(new InformalTalks(staff, cases, days, RECORD, SEED).all(25));

    Numbering matterIds = new Numbering("x", 4);
    SessionContents contents =
        new SessionContents(new EveryOpenCase(cases), story, RECORD, SEED, matterIds);
    List<Session> sessions = contents.fill(Numbering.sessions(drafts));
    List<Matter> matters = new Oversight(staff, cases, days, RECORD, SEED).all(sessions, matterIds);

    List<Entry> records =
        new ArrayList<>(new Recording(days, story, RECORD, SEED).of(sessions, matters));
    records.addAll(new AbsenceRecords(staff, cases, days, RECORD, SEED, sessions).all());

    YearlyWork yearly = new YearlyWork(days, RECORD, SEED);
    return ImmutableServiceRecord.builder()
        .closures(CLOSURES)
        .putParameters("dueSoonDays", 14)
        .putParameters("prolongedAbsenceDays", 28)
        .people(staff.members())
        .cases(cases.files())
        .sessions(sessions)
        .matters(matters)
        .records(records)
        .agreements(new Agreements(days, RECORD, SEED, new HoursOnly()).all(staff))
        .observations(yearly.observations(sessions))
        .appraisals(yearly.appraisals(staff))
        .audits(yearly.audits())
        .build();
  }

  /** The policy asks for no terms, so the agreements state the hours and no more. */
  private static final class HoursOnly implements Agreements.Terms {

    @Override
    public Optional<String> every(StaffMember person, Dice dice) {
      return Optional.empty();
    }

    @Override
    public List<String> of(StaffMember person, Dice dice) {
      return List.of();
    }
  }
}

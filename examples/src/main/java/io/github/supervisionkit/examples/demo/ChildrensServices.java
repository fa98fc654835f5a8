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
 * Invented children's services under the {@code birmingham-childrens-trust} policy: some 120 staff, 1,500 cases of every kind
 * of subject, one year of supervision up to 21 November 2026.
 */
public final class ChildrensServices {

  private static final long SEED = 20231031L;
  private static final Span RECORD =
      Span.of(LocalDate.of(2025, 11, 1), DemoRecord.CHILDRENS_SERVICES.asOf().plusDays(1));
  private static final List<LocalDate> CLOSURES =
      List.of(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 12, 29));

  private ChildrensServices() {}

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
    Story story = new ChildrensStory();
    ChildrensStaff teams = new ChildrensStaff(RECORD.from(), SEED);
    Staff staff = teams.read(new Leave(SEED, RECORD.from()));
    Cases cases = new ChildrensCases(teams, RECORD, SEED).of(staff, days);

    List<Session> drafts = new ArrayList<>(new ProgrammeSessions(staff, days, RECORD).all());
    Diary diary = new Diary(staff, days);
    diary.arrange(drafts);
    drafts.addAll(new FormalSessions(diary, new ChildrensRhythm(RECORD.from()), story, RECORD, SEED)
        .of(staff));
    drafts.addAll(new InformalTalks(staff, cases, days, RECORD, SEED).all(8));

    Numbering matterIds = new Numbering("x", 4);
    SessionContents contents =
        new SessionContents(new DueCases(cases), story, RECORD, SEED, matterIds);
    List<Session> sessions = contents.fill(Numbering.sessions(drafts));
    List<Matter> matters = InformalDecisions.in(sessions, SEED, matterIds);

    List<Entry> records =
        new ArrayList<>(new Recording(days, story, RECORD, SEED).of(sessions, matters));
    records.addAll(Handovers.all(staff, days, RECORD, SEED));

    YearlyWork yearly = new YearlyWork(days, RECORD, SEED);
    return ImmutableServiceRecord.builder()
        .closures(CLOSURES)
        .putParameters("dueSoonDays", 14)
        .people(staff.members())
        .cases(cases.files())
        .sessions(sessions)
        .matters(matters)
        .records(records)
        .agreements(new Agreements(days, RECORD, SEED, new FullTerms()).all(staff))
        .observations(yearly.observations(sessions))
        .appraisals(yearly.appraisals(staff))
        .audits(yearly.audits())
        .build();
  }

  /** The agreements say how often and all that the policy asks for; a few leave something out. */
  private static final class FullTerms implements Agreements.Terms {

    private static final List<String> TERMS = List.of(
        "mandate",
        "agenda",
        "cancellation",
        "rearranging",
        "location",
        "confidentiality",
        "record-keeping",
        "expectations",
        "responsibilities",
        "anti-discriminatory-practice",
        "problem-solving",
        "review");

    @Override
    public Optional<String> every(StaffMember person, Dice dice) {
      int weeks = person.roles().isEmpty()
          ? 8
          : ChildrensRhythm.weeks(person, DemoRecord.CHILDRENS_SERVICES.asOf());
      return dice.chance(30) ? Optional.empty() : Optional.of(weeks + " weeks");
    }

    @Override
    public List<String> of(StaffMember person, Dice dice) {
      List<String> terms = new ArrayList<>(TERMS);
      if (dice.chance(80)) {
        terms.remove(dice.between(0, terms.size() - 1));
      }
      return terms;
    }
  }
}

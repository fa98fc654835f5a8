package io.github.supervisionkit.scenario;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Lists;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How sessions and matters of the facts are written. */
final class SessionForm {

  private static final int MOST_MINUTES = 100_000;

  /** A case listed without a depth was at least checked in on; more is not claimed for it. */
  private static final Form<CaseDiscussion> DISCUSSION = Form.mapping(fields -> {
    Field<String> caseId = fields.required("case", Scalars.text());
    Field<Depth> depth =
        fields.optional("depth", FactWords.word(Depth.values(), Depth::text), Depth.CHECK_IN);
    return () -> new CaseDiscussion(caseId.value(), depth.value());
  });

  private static final Form<Action> ACTION = Form.mapping(fields -> {
    Field<String> id = fields.required("id", Scalars.text());
    Field<Optional<String>> owner = FactWords.text(fields, "owner");
    Field<Optional<LocalDate>> due = FactWords.date(fields, "due");
    Field<Optional<LocalDate>> done = FactWords.date(fields, "done");
    Field<Optional<String>> reason = FactWords.text(fields, "reason");
    return () -> Action.builder()
        .id(id.value())
        .owner(owner.value())
        .due(due.value())
        .done(done.value())
        .reason(reason.value())
        .build();
  });

  private static final Form<Map<String, Integer>> FUNCTIONS =
      Lists.keyed(Scalars.identifier(), Scalars.wholeNumber(0, MOST_MINUTES));

  private SessionForm() {}

  static Form<Matter> matter() {
    return Form.mapping(fields -> {
      Field<String> id = fields.required("id", Scalars.text());
      Field<Optional<String>> kind = FactWords.text(fields, "kind");
      Field<Optional<String>> caseId = FactWords.text(fields, "case");
      Field<Optional<String>> person = FactWords.text(fields, "person");
      Field<Optional<String>> by = FactWords.text(fields, "by");
      Field<Optional<Moment>> at = fields.optional("at", FactWords.moment());
      Field<Optional<String>> revisited = FactWords.text(fields, "revisited");
      Field<Boolean> significant = FactWords.says(fields, "significant");
      Field<Boolean> urgent = FactWords.says(fields, "urgent");
      return () -> Matter.builder()
          .id(id.value())
          .kind(kind.value())
          .caseId(caseId.value())
          .person(person.value())
          .by(by.value())
          .at(at.value())
          .revisited(revisited.value())
          .significant(significant.value())
          .urgent(urgent.value())
          .build();
    });
  }

  static Form<Session> session() {
    return Form.mapping(fields -> {
      Supplier<Session.Builder> begun = begun(fields);
      Field<Optional<String>> reason = FactWords.text(fields, "reason");
      Field<Optional<String>> cancelledBy = FactWords.text(fields, "cancelledBy");
      Field<Optional<String>> rearrangedTo = FactWords.text(fields, "rearrangedTo");
      Field<Optional<Boolean>> heldInPrivate = fields.optional("private", Scalars.trueOrFalse());
      Field<Optional<LocalDate>> nextBooked = FactWords.date(fields, "nextBooked");
      Field<Map<String, Integer>> functions = fields.optional("functions", FUNCTIONS, Map.of());
      Field<List<CaseDiscussion>> discussions = FactWords.list(fields, "discussions", DISCUSSION);
      Field<List<Matter>> matters = FactWords.list(fields, "matters", matter());
      Field<List<Action>> actions = FactWords.list(fields, "actions", ACTION);
      return () -> begun
          .get()
          .reason(reason.value())
          .cancelledBy(cancelledBy.value())
          .rearrangedTo(rearrangedTo.value())
          .heldInPrivate(heldInPrivate.value())
          .nextBooked(nextBooked.value())
          .putAllFunctions(functions.value())
          .addAllDiscussions(discussions.value())
          .addAllMatters(matters.value())
          .addAllActions(actions.value())
          .build();
    });
  }

  private static Supplier<Session.Builder> begun(Fields fields) {
    Field<String> id = fields.required("id", Scalars.text());
    Field<String> form = fields.optional("form", Scalars.text(), "one-to-one");
    Field<Optional<String>> stream = FactWords.text(fields, "stream");
    Field<Moment> start = fields.required("start", FactWords.moment());
    Field<Optional<Moment>> end = fields.optional("end", FactWords.moment());
    Field<Optional<String>> supervisor = FactWords.text(fields, "supervisor");
    Field<List<String>> supervisees = FactWords.texts(fields, "supervisees");
    Field<SessionStatus> status = fields.optional(
        "status", FactWords.word(SessionStatus.values(), SessionStatus::text), SessionStatus.HELD);
    return () -> Session.builder().id(id.value()).form(form.value()).stream(stream.value())
        .start(start.value())
        .end(end.value())
        .supervisor(supervisor.value())
        .addAllSupervisees(supervisees.value())
        .status(status.value());
  }
}

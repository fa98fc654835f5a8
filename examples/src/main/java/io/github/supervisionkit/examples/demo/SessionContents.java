package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What happened in the formal sessions that were held. */
final class SessionContents {

  private final Choice choice;
  private final Story story;
  private final Span record;
  private final long seed;
  private final Numbering matterIds;
  private final Numbering actionIds;

  SessionContents(Choice choice, Story story, Span record, long seed, Numbering matterIds) {
    this.choice = choice;
    this.story = story;
    this.record = record;
    this.seed = seed;
    this.matterIds = matterIds;
    this.actionIds = new Numbering("a", 4);
  }

  /** Returns the sessions, in the same order, with what was said, decided and agreed. */
  List<Session> fill(List<Session> sessions) {
    Map<String, NavigableMap<OffsetDateTime, LocalDate>> diaries = new LinkedHashMap<>();
    for (Session session : sessions) {
      if (session.formal()) {
        diaries
            .computeIfAbsent(session.supervisee(), id -> new TreeMap<>())
            .put(session.start(), session.day());
      }
    }
    List<Session> filled = new ArrayList<>();
    for (Session session : sessions) {
      boolean fills = session.formal() && session.held();
      filled.add(
          fills
              ? fill(session, diaries.getOrDefault(session.supervisee(), new TreeMap<>()))
              : session);
    }
    return filled;
  }

  private Session fill(Session session, NavigableMap<OffsetDateTime, LocalDate> diary) {
    Dice dice = Dice.of(seed, "contents/" + session.supervisee() + "/" + session.day());
    List<Session.Discussion> discussions =
        choice.of(session, story.habits(session.supervisor(), session.day()), dice);
    Optional<LocalDate> next =
        Optional.ofNullable(diary.higherEntry(session.start())).map(Map.Entry::getValue);
    return ImmutableSession.builder()
        .from(session)
        .inPrivate(!dice.chance(15))
        .nextBooked(next.filter(day -> !dice.chance(40)))
        .functions(functions(session, dice))
        .discussions(discussions)
        .matters(matters(session, discussions, dice))
        .actions(actions(session, dice))
        .build();
  }

  private static Session.Functions functions(Session session, Dice dice) {
    int minutes = (int) ChronoUnit.MINUTES.between(session.start(), session.end());
    int development = 5 * dice.between(2, 4);
    int support = 5 * dice.between(1, 4);
    int mediation = dice.chance(30) ? 5 : 0;
    return new Session.Functions(
        minutes - development - support - mediation, development, support, mediation);
  }

  private List<Matter> matters(Session session, List<Session.Discussion> discussions, Dice dice) {
    if (discussions.isEmpty() || !dice.chance(story.decisionsInThousand())) {
      return List.of();
    }
    boolean urgent = dice.chance(350);
    return List.of(ImmutableMatter.builder()
        .id(matterIds.next())
        .kind(urgent ? "urgent" : "significant-decision")
        .caseId(dice.pick(discussions).caseId())
        .at(London.plusMinutes(session.start(), 5L * dice.between(3, 11)))
        .weight(urgent ? Matter.Weight.URGENT : Matter.Weight.SIGNIFICANT)
        .build());
  }

  private List<Session.Action> actions(Session session, Dice dice) {
    List<Session.Action> actions = new ArrayList<>();
    int number = dice.pick(List.of(0, 1, 1, 2));
    for (int n = 0; n < number; n++) {
      String owner = dice.chance(850) ? session.supervisee() : session.supervisor();
      LocalDate due = session.day().plusDays(dice.pick(List.of(7, 10, 14, 14, 21, 28)));
      LocalDate done =
          dice.chance(880) ? due.minusDays(dice.between(0, 6)) : due.plusDays(dice.between(1, 20));
      boolean finished = record.holdsOn(done) && !dice.chance(8);
      actions.add(new Session.Action(
          actionIds.next(), owner, due, finished ? Optional.of(done) : Optional.empty()));
    }
    return actions;
  }
}

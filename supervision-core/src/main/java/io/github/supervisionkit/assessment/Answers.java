package io.github.supervisionkit.assessment;

import io.github.supervisionkit.access.AccessGuide;
import io.github.supervisionkit.confidentiality.SeparateRecords;
import io.github.supervisionkit.confidentiality.SharingGuide;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.escalation.EscalationGuide;
import io.github.supervisionkit.form.FormGuide;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds who answers a question. A name that neither facts nor pack know is told, with the nearest that they do. */
final class Answers {

  private final Inquiry inquiry;
  private final List<String> missing = new ArrayList<>();

  private Answers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static Answer to(Question question, Inquiry inquiry) {
    if (!inquiry.pack().inForce().on(inquiry.asOf())) {
      return Answer.of(
          Ruling.NOT_IN_FORCE, Step.of("the policy is not in force on {}", inquiry.asOf()));
    }
    return new Answers(inquiry).to(question);
  }

  private Answer to(Question question) {
    check(question);
    if (!missing.isEmpty()) {
      return Answer.builder()
          .ruling(Ruling.UNDETERMINED)
          .addAllMissing(missing)
          .addBecause(Step.of("the question names what neither the facts nor the policy know"))
          .build();
    }
    if (question instanceof Question.Read read) {
      return new AccessGuide(inquiry).answer(read);
    } else if (question instanceof Question.Use use) {
      return new AccessGuide(inquiry).answer(use);
    } else if (question instanceof Question.Share share) {
      return new SharingGuide(inquiry).answer(share);
    } else if (question instanceof Question.KeepApart apart) {
      return new SeparateRecords(inquiry).answer(apart);
    } else if (question instanceof Question.GoTo goTo) {
      return new EscalationGuide(inquiry).answer(goTo);
    } else if (question instanceof Question.Meet meet) {
      return new FormGuide(inquiry).answer(meet);
    }
    return new FormGuide(inquiry).answer((Question.Prepare) question);
  }

  private void check(Question question) {
    if (question instanceof Question.Read read) {
      somebody(read.reader());
      person(read.supervisee());
      read.place().ifPresent(place -> word(WordKind.PLACE, place));
      read.ground().ifPresent(ground -> word(WordKind.GROUND, ground));
      read.agreedBy().ifPresent(agreed -> agreed.forEach(this::somebody));
    } else if (question instanceof Question.Use use) {
      person(use.supervisee());
      word(WordKind.GROUND, use.ground());
    } else if (question instanceof Question.Share share) {
      somebody(share.by());
      share.with().ifPresent(this::somebody);
      person(share.supervisee());
      share.place().ifPresent(place -> word(WordKind.PLACE, place));
      share.ground().ifPresent(ground -> word(WordKind.GROUND, ground));
      share.agreedBy().ifPresent(agreed -> agreed.forEach(this::somebody));
    } else if (question instanceof Question.KeepApart apart) {
      word(WordKind.PLACE, apart.place());
      apart.ground().ifPresent(ground -> word(WordKind.GROUND, ground));
    } else if (question instanceof Question.GoTo goTo) {
      somebody(goTo.by());
      person(goTo.supervisee());
      word(WordKind.GROUND, goTo.concern());
    } else if (question instanceof Question.Meet meet) {
      person(meet.supervisee());
      word(WordKind.FORM, meet.form());
    } else if (question instanceof Question.Prepare prepare) {
      word(WordKind.FORM, prepare.form());
    }
  }

  private void person(String id) {
    if (inquiry.register().person(id).isEmpty()) {
      unknown("who `" + id + "` is", id, people());
    }
  }

  private void somebody(String who) {
    Vocabulary vocabulary = inquiry.pack().vocabulary();
    if (inquiry.register().person(who).isEmpty() && !vocabulary.knows(WordKind.PARTY, who)) {
      List<String> known = new ArrayList<>(people());
      known.addAll(vocabulary.of(WordKind.PARTY));
      unknown("who `" + who + "` is", who, known);
    }
  }

  private void word(WordKind kind, String word) {
    Vocabulary vocabulary = inquiry.pack().vocabulary();
    if (!vocabulary.knows(kind, word)) {
      unknown("what the " + kind.noun() + " `" + word + "` is", word, vocabulary.of(kind));
    }
  }

  private List<String> people() {
    return inquiry.register().people().stream().map(Person::id).toList();
  }

  private void unknown(String what, String word, Collection<String> known) {
    Optional<String> near = NearestWord.to(word, known);
    missing.add(what + near.map(found -> "; did you mean `" + found + "`?").orElse(""));
  }
}

/** Supervision policies as values: what is due, what is overdue, and why. */
module io.github.supervisionkit.core {
  requires transitive io.vavr;
  requires static transitive org.jspecify;
  // Nothing of it is left in the packaged classes: see .mvn/forget-immutables.groovy.
  requires static transitive org.immutables.value.annotations;

  exports io.github.supervisionkit.absence;
  exports io.github.supervisionkit.access;
  exports io.github.supervisionkit.action;
  exports io.github.supervisionkit.agenda;
  exports io.github.supervisionkit.agreement;
  exports io.github.supervisionkit.analysis;
  exports io.github.supervisionkit.appraisal;
  exports io.github.supervisionkit.assessment;
  exports io.github.supervisionkit.audit;
  exports io.github.supervisionkit.cadence;
  exports io.github.supervisionkit.calendar;
  exports io.github.supervisionkit.casework;
  exports io.github.supervisionkit.chain;
  exports io.github.supervisionkit.confidentiality;
  exports io.github.supervisionkit.contract;
  exports io.github.supervisionkit.discussion;
  exports io.github.supervisionkit.duty;
  exports io.github.supervisionkit.escalation;
  exports io.github.supervisionkit.form;
  exports io.github.supervisionkit.frequency;
  exports io.github.supervisionkit.function;
  exports io.github.supervisionkit.observation;
  exports io.github.supervisionkit.planning;
  exports io.github.supervisionkit.policy;
  exports io.github.supervisionkit.question;
  exports io.github.supervisionkit.rearrangement;
  exports io.github.supervisionkit.record;
  exports io.github.supervisionkit.recording;
  exports io.github.supervisionkit.retention;
  exports io.github.supervisionkit.review;
  exports io.github.supervisionkit.service;
  exports io.github.supervisionkit.session;
  exports io.github.supervisionkit.source;
  exports io.github.supervisionkit.supervisor;
  exports io.github.supervisionkit.timeline;
  exports io.github.supervisionkit.verdict;
  exports io.github.supervisionkit.vocabulary;
  exports io.github.supervisionkit.workforce;
}

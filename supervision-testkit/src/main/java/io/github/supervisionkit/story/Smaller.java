package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes a failing service apart, piece by piece, until nothing more can go without the failure going too.
 *
 * <p>Only whole values go, and those to which others refer stay until the others are gone, so that every step is a service
 * that could be read from a document.
 */
public final class Smaller {

  private final Predicate<ServiceRecord> fails;

  private Smaller(Predicate<ServiceRecord> fails) {
    this.fails = fails;
  }

  /**
   * Returns the smallest service found that still fails.
   *
   * @param service a service that fails
   * @param fails whether a service fails
   * @return a part of the service that fails, or the service itself
   */
  public static ServiceRecord thatStillFails(
      ServiceRecord service, Predicate<ServiceRecord> fails) {
    return new Smaller(fails).smallest(service);
  }

  private ServiceRecord smallest(ServiceRecord service) {
    ServiceRecord before = service;
    ServiceRecord now = round(service);
    while (!now.equals(before)) {
      before = now;
      now = round(now);
    }
    return now;
  }

  private ServiceRecord round(ServiceRecord service) {
    ServiceRecord now = service;
    now = less(now, ServiceRecord::records, Smaller::withRecords);
    now = less(now, ServiceRecord::matters, Smaller::withMatters);
    now = less(now, ServiceRecord::agreements, Smaller::withAgreements);
    now = less(now, ServiceRecord::sessions, Smaller::withSessions);
    now = less(now, ServiceRecord::cases, Smaller::withCases);
    now = less(now, ServiceRecord::people, Smaller::withPeople);
    now = inside(now, ServiceRecord::sessions, Smaller::withSessions, SmallerParts::ofSession);
    now = inside(now, ServiceRecord::cases, Smaller::withCases, SmallerParts::ofCase);
    now = inside(now, ServiceRecord::people, Smaller::withPeople, SmallerParts::ofPerson);
    ServiceRecord plain = copy(now).organisation(Organisation.builder().build()).build();
    return still(plain) ? plain : now;
  }

  private boolean still(ServiceRecord service) {
    return References.allLead(service) && fails.test(service);
  }

  /** Leaves out elements of a list, first in halves, then one by one. */
  private <T> ServiceRecord less(
      ServiceRecord service,
      Function<ServiceRecord, List<T>> read,
      BiFunction<ServiceRecord, List<T>, ServiceRecord> write) {
    ServiceRecord now = service;
    for (int step = Math.max(1, read.apply(now).size()); step >= 1; step /= 2) {
      for (int i = 0; i < read.apply(now).size(); ) {
        List<T> left = new ArrayList<>(read.apply(now));
        left.subList(i, Math.min(i + step, left.size())).clear();
        ServiceRecord candidate = write.apply(now, left);
        if (still(candidate)) {
          now = candidate;
        } else {
          i += step;
        }
      }
    }
    return now;
  }

  /** Puts simpler elements in the place of elements. */
  private <T> ServiceRecord inside(
      ServiceRecord service,
      Function<ServiceRecord, List<T>> read,
      BiFunction<ServiceRecord, List<T>, ServiceRecord> write,
      Function<T, List<T>> simpler) {
    ServiceRecord now = service;
    for (int i = 0; i < read.apply(now).size(); i++) {
      for (T one : simpler.apply(read.apply(now).get(i))) {
        List<T> changed = new ArrayList<>(read.apply(now));
        changed.set(i, one);
        ServiceRecord candidate = write.apply(now, changed);
        if (!one.equals(read.apply(now).get(i)) && still(candidate)) {
          now = candidate;
          i--;
          break;
        }
      }
    }
    return now;
  }

  private static ServiceRecord.Builder copy(ServiceRecord service) {
    ServiceRecord.Builder builder = ServiceRecord.builder();
    builder.from(service);
    return builder;
  }

  private static ServiceRecord withRecords(ServiceRecord service, List<RecordEntry> records) {
    return copy(service).records(records).build();
  }

  private static ServiceRecord withMatters(ServiceRecord service, List<Matter> matters) {
    return copy(service).matters(matters).build();
  }

  private static ServiceRecord withAgreements(ServiceRecord service, List<Agreement> agreements) {
    return copy(service).agreements(agreements).build();
  }

  private static ServiceRecord withSessions(ServiceRecord service, List<Session> sessions) {
    return copy(service).sessions(sessions).build();
  }

  private static ServiceRecord withCases(ServiceRecord service, List<CaseFile> cases) {
    return copy(service).cases(cases).build();
  }

  private static ServiceRecord withPeople(ServiceRecord service, List<Person> people) {
    return copy(service).people(people).build();
  }
}

package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads service records from JSON, with every problem of a document at once.
 *
 * <p>Unknown keys, keys or ids given twice, references to nothing, values of the wrong type, dates that do not exist, ranges that end
 * before they begin: each is told with its path, line and column. A syntax error ends the reading where it stands. Nothing is made
 * of a document that has a problem.
 */
public final class ServiceRecordReader {

  private final Set<String> calendars;
  private final Limits limits;

  private ServiceRecordReader(Set<String> calendars, Limits limits) {
    this.calendars = calendars;
    this.limits = limits;
  }

  /**
   * Obtains a reader with the usual limits.
   *
   * @param calendars the identifiers of the working calendars that an organisation may name
   * @return the reader
   */
  public static ServiceRecordReader knowing(Set<String> calendars) {
    return new ServiceRecordReader(Set.copyOf(calendars), Limits.DEFAULT);
  }

  /**
   * Returns this reader with other limits.
   *
   * @param other how large a document may be
   * @return the reader
   */
  public ServiceRecordReader within(Limits other) {
    return new ServiceRecordReader(calendars, Objects.requireNonNull(other, "other"));
  }

  /**
   * Reads a file.
   *
   * @param file the file; its path, as it is given, is the label of its problems
   * @return the service record, or all that is wrong with the file, in the order of its lines
   */
  public Validation<Seq<Problem>, ServiceRecord> read(Path file) {
    String label = file.toString();
    try {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        Findings findings = new Findings(label, 1);
        findings.ofDocument(
            Files.exists(file) ? "a file that cannot be read" : "no such file",
            "a service record in JSON");
        return Validation.invalid(findings.inOrder());
      }
      try (InputStream source = Files.newInputStream(file)) {
        return read(source, label);
      }
    } catch (IOException e) {
      Findings findings = new Findings(label, 1);
      findings.ofDocument("a file that cannot be read", "a service record in JSON");
      return Validation.invalid(findings.inOrder());
    }
  }

  /**
   * Reads a document from a stream, which is closed.
   *
   * @param source the bytes of the document, in UTF-8
   * @param label how problems name the document
   * @return the service record, or all that is wrong with the document, in the order of its lines
   */
  public Validation<Seq<Problem>, ServiceRecord> read(InputStream source, String label) {
    Findings findings = new Findings(label, limits.problems());
    Reading reading = new Reading(findings, new Identifiers(findings), calendars);
    try (JsonText json = new JsonText(source, limits)) {
      ServiceRecord service = new DocumentReader(json, reading).read();
      reading.identifiers().settle();
      return findings.isEmpty()
          ? Validation.valid(service)
          : Validation.invalid(findings.inOrder());
    } catch (Unreadable e) {
      if (e.line() == 0) {
        findings.ofDocument(e.found(), e.expected());
      } else {
        findings.add(e.line(), e.column(), "", e.found(), e.expected(), List.of());
      }
    } catch (IOException e) {
      findings.ofDocument("a document that cannot be read to its end", "a service record in JSON");
    }
    return Validation.invalid(findings.inOrder());
  }
}

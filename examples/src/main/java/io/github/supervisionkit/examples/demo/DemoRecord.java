package io.github.supervisionkit.examples.demo;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** A service record that ships with the examples. */
public enum DemoRecord {

  /** Forty staff of a youth offending service, about 450 cases, two years; the record of {@code supervise demo}. */
  YOUTH_OFFENDING_SERVICE(
      "islington-yos", "youth-offending-service.json", LocalDate.of(2026, 11, 21)),

  /** Some 120 staff of children's services, about 1,500 cases of every kind of subject, one year. */
  CHILDRENS_SERVICES(
      "birmingham-childrens-trust", "childrens-services.json", LocalDate.of(2026, 11, 21));

  private final String pack;
  private final String file;
  private final LocalDate asOf;

  DemoRecord(String pack, String file, LocalDate asOf) {
    this.pack = pack;
    this.file = file;
    this.asOf = asOf;
  }

  /**
   * Returns the identifier of the pack in whose vocabulary the record is written.
   *
   * @return the pack's identifier
   */
  public String pack() {
    return pack;
  }

  /**
   * Returns the last day of which the record knows; later sessions in it are planned.
   *
   * @return the day as of which the record is meant to be assessed
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns the name of the shipped file, a resource of this package.
   *
   * @return the file's name
   */
  public String file() {
    return file;
  }

  /**
   * Opens the record as JSON in UTF-8.
   *
   * @return a stream that the caller closes
   * @throws IOException if the shipped file is missing
   */
  public InputStream open() throws IOException {
    InputStream shipped = DemoRecord.class.getResourceAsStream(file);
    if (shipped == null) {
      throw new FileNotFoundException("the shipped record `" + file + "` is not on the class path");
    }
    return new BufferedInputStream(shipped);
  }
}

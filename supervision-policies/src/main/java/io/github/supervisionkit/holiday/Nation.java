package io.github.supervisionkit.holiday;

import java.util.Optional;

/** A part of the United Kingdom with bank holidays of its own. */
public enum Nation {

  /** England and Wales, which share one list. */
  ENGLAND_AND_WALES("england-and-wales"),

  /** Scotland, by its statutory list: local holidays and the customs of banks are not in it. */
  SCOTLAND("scotland"),

  /** Northern Ireland. */
  NORTHERN_IRELAND("northern-ireland");

  private final String id;

  Nation(String id) {
    this.id = id;
  }

  /**
   * Returns the identifier of the nation's calendar, as packs and service records write it.
   *
   * @return the identifier, such as {@code england-and-wales}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the nation with an identifier.
   *
   * @param id the identifier, such as {@code england-and-wales}
   * @return the nation; empty if there is none with it
   */
  public static Optional<Nation> named(String id) {
    for (Nation nation : values()) {
      if (nation.id.equals(id)) {
        return Optional.of(nation);
      }
    }
    return Optional.empty();
  }
}

package io.github.supervisionkit.scenario;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** The scenarios of the packs of the library. In its sources they stand beside them, {@code ID.scenarios.yaml} beside {@code ID.yaml}. */
public final class ShippedScenarios {

  private ShippedScenarios() {}

  /**
   * Reads the scenarios of a pack.
   *
   * @param pack the pack's identifier
   * @return the scenarios; empty where the library has none for it
   * @throws IllegalStateException if the file of the library cannot be read; the message has all its problems
   */
  public static Optional<Scenarios> of(String pack) {
    Objects.requireNonNull(pack, "pack");
    String file = pack + ".scenarios.yaml";
    InputStream bytes = ShippedScenarios.class.getResourceAsStream(file);
    return bytes == null ? Optional.empty() : Optional.of(ScenarioReader.readSound(file, bytes));
  }
}

package io.github.supervisionkit.oracle;

/**
 * What engine and oracle say of one duty, where that is not the same.
 *
 * @param duty the duty
 * @param engine what the engine says, or {@code none}
 * @param oracle what the oracle says, or {@code none}
 */
record Difference(String duty, String engine, String oracle) {

  @Override
  public String toString() {
    return duty + "\n  engine: " + engine + "\n  oracle: " + oracle;
  }
}

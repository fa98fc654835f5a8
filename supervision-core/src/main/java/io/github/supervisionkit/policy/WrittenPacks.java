package io.github.supervisionkit.policy;

/**
 * A provider whose packs are written in a notation; implemented by pack authors.
 *
 * <p>What checks a pack asks its provider to write it and to read it again.
 */
public interface WrittenPacks extends PolicyPackProvider {

  /**
   * Writes a pack down.
   *
   * @param pack a pack, one of the provider's own or one that is like it
   * @return the pack in the notation
   */
  String written(PolicyPack pack);

  /**
   * Reads a pack.
   *
   * @param text a pack in the notation
   * @return the pack
   * @throws IllegalArgumentException if the text is no sound pack; the message has all that is wrong
   */
  PolicyPack read(String text);
}

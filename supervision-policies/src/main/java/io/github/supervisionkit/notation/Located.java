package io.github.supervisionkit.notation;

import java.io.Serializable;

/**
 * A value together with the place that it was read from.
 *
 * @param place where it stands
 * @param value the value
 * @param <T> its type
 */
public record Located<T>(Place place, T value) implements Serializable {}

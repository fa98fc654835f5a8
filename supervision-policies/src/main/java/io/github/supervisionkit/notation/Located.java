package io.github.supervisionkit.notation;

/**
 * A value together with the place that it was read from.
 *
 * @param place where it stands
 * @param value the value
 * @param <T> its type
 */
public record Located<T>(Place place, T value) {}

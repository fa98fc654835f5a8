package io.github.supervisionkit.architecture.offenders.assessment;

/** Lies above. */
public final class Above {}

package io.github.supervisionkit.architecture.offenders.workforce;

import io.github.supervisionkit.architecture.offenders.session.OneOfTwo;

/** Knows a room that knows this one. */
public record OtherOfTwo(OneOfTwo one) {}

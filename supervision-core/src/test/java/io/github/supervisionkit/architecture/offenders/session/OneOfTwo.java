package io.github.supervisionkit.architecture.offenders.session;

import io.github.supervisionkit.architecture.offenders.workforce.OtherOfTwo;

/** Knows a room that knows this one. */
public record OneOfTwo(OtherOfTwo other) {}

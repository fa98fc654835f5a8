package io.github.supervisionkit.architecture.offenders.source;

import io.github.supervisionkit.architecture.offenders.assessment.Above;

record LooksUp(Above above) {}

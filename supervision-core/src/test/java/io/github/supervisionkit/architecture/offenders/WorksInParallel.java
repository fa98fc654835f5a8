package io.github.supervisionkit.architecture.offenders;

import java.util.List;

final class WorksInParallel {

  private WorksInParallel() {}

  static long count(List<String> list) {
    return list.parallelStream().count();
  }
}

package io.github.supervisionkit.architecture.offenders;

final class OpensResource {

  private OpensResource() {}

  static boolean isThere(String name) {
    return OpensResource.class.getResourceAsStream(name) != null;
  }
}

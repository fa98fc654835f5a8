package io.github.supervisionkit.architecture.offenders;

import java.net.InetSocketAddress;

final class ReachesNetwork {

  private ReachesNetwork() {}

  static InetSocketAddress address() {
    return InetSocketAddress.createUnresolved("localhost", 80);
  }
}

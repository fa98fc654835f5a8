package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PolicyPacksOfThreadsTest {

  @Test
  void a_thread_that_knows_no_application_still_finds_the_packs() throws InterruptedException {
    AtomicInteger found = new AtomicInteger();
    Thread thread = new Thread(() -> found.set(PolicyPacks.all().size()));
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

    thread.start();
    thread.join();

    assertThat(found).hasValue(PolicyPacks.all().size()).hasPositiveValue();
  }
}

package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The version stands in one place, and in one project that is copied: that of a policy author outside, whose POM has no parent. */
class VersionTest {

  @Test
  void the_policy_author_asks_for_the_version_that_is_built() throws IOException {
    List<String> built = named("revision", Path.of("../pom.xml"));

    assertThat(named("supervision.version", Path.of("../examples/policy-author/pom.xml")))
        .as("`supervision.version` in examples/policy-author/pom.xml follows `revision` in pom.xml")
        .hasSize(1)
        .isEqualTo(built);
  }

  private static List<String> named(String property, Path pom) throws IOException {
    String element = Pattern.quote("<" + property + ">") + "([^<]*)<";
    return Pattern.compile(element)
        .matcher(Files.readString(pom))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}

package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The version stands in one place, and where somebody copies it from: the project of a policy author, whose POM has no parent, and the README. */
class VersionTest {

  @Test
  void the_policy_author_asks_for_the_version_that_is_built() throws IOException {
    List<String> built = named("revision", Path.of("../pom.xml"));

    assertThat(named("supervision.version", Path.of("../examples/policy-author/pom.xml")))
        .as("`supervision.version` in examples/policy-author/pom.xml follows `revision` in pom.xml")
        .hasSize(1)
        .isEqualTo(built);
  }

  @Test
  void the_readme_asks_for_the_version_that_is_built() throws IOException {
    Path readme = Path.of("../README.md");

    assertThat(named("version", readme))
        .as("what the README asks for follows `revision` in pom.xml")
        .hasSize(2)
        .isSubsetOf(named("revision", Path.of("../pom.xml")));
    assertThat(named("groupId", readme))
        .as("and the group id of pom.xml, as .release/set-group sees to")
        .hasSize(2)
        .containsOnly(named("groupId", Path.of("../pom.xml")).get(0));
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

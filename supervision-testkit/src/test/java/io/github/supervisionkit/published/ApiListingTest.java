package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ApiListingTest {

  private static final Path LISTINGS = Path.of("..", ".release", "api");

  private static final String ON_PURPOSE =
      "The public API differs from its listing in `.release/api`. If it was changed on purpose, write the listing anew"
          + " with `mvn test -pl supervision-testkit -am -Dtest=ApiListingTest -Dapi.listing=write"
          + " -Dsurefire.failIfNoSpecifiedTests=false`, look at what changed, and commit it with the change";

  @ParameterizedTest
  @EnumSource(PublicTypes.class)
  void the_public_api_is_as_listed(PublicTypes module) throws IOException {
    Path listing = LISTINGS.resolve(ApiListing.fileName(module));
    List<String> shown = ApiListing.of(module.types());
    if ("write".equals(System.getProperty("api.listing"))) {
      Files.createDirectories(LISTINGS);
      Files.write(listing, shown);
    }

    List<String> listed = Files.readAllLines(listing);

    assertThat(less(shown, listed)).as("New. " + ON_PURPOSE).isEmpty();
    assertThat(less(listed, shown)).as("Gone. " + ON_PURPOSE).isEmpty();
    assertThat(shown).as("Moved. " + ON_PURPOSE).isEqualTo(listed);
  }

  /** Returns the lines of one listing that the other lacks, each with its type before it. */
  private static List<String> less(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(withType(lines));
    rest.removeAll(withType(others));
    return rest;
  }

  private static List<String> withType(List<String> lines) {
    List<String> named = new ArrayList<>();
    String type = "";
    for (String line : lines) {
      type = line.startsWith(" ") ? type : line.substring(0, line.indexOf(':'));
      named.add(line.startsWith(" ") ? type + line.substring(1) : line);
    }
    return named;
  }

  static List<Path> packages() throws IOException {
    List<Path> packages = new ArrayList<>();
    for (String module :
        List.of("supervision-core", "supervision-policies", "supervision-testkit")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            // The base package holds no type.
            .filter(file -> !file.endsWith("supervisionkit/package-info.java"))
            .sorted()
            .forEach(packages::add);
      }
    }
    return packages;
  }

  @ParameterizedTest
  @MethodSource("packages")
  void each_package_says_since_when_and_how_stable_it_is(Path file) throws IOException {
    assertThat(Files.readString(file))
        .containsPattern("Stability: (stable|evolving)\\.")
        .containsPattern("@since \\d+\\.\\d+");
  }
}

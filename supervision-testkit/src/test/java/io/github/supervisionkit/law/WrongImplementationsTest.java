package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law catches implementations that are wrong in the ways that it is about, and says what it found; none is without a row. */
class WrongImplementationsTest {

  private static final List<String> COLUMNS =
      List.of("law", "force", "what it says", "why", "when it fails, look at");

  static List<Wrong> all() {
    return Stream.of(
            WrongValues.cadences(),
            WrongValues.phases(),
            CaughtCalendars.all(),
            WrongValues.timeLimits(),
            CaughtPacks.packs(),
            CaughtPacks.besidePacks(),
            WrongEvaluations.all(),
            AnswersThatDoNotFit.all(),
            WrongHistories.timelines(),
            WrongHistories.histories(),
            WrongViews.agendas(),
            WrongViews.agreements(),
            WrongHistories.roundTrips())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void each_law_catches_what_is_wrong_and_says_what_it_found(Wrong wrong) {
    assertThat(wrong.told()).isNotEmpty();
    assertThatThrownBy(wrong.tried())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(wrong.law())
        .hasMessageContainingAll(wrong.told().toArray(String[]::new));
  }

  @Test
  void each_law_has_its_row_in_the_readme_and_its_wrong_implementation() throws Exception {
    List<String> tried = all().stream().map(Wrong::law).distinct().toList();

    assertThat(rows()).extracting(row -> row.get(0)).containsExactlyElementsOf(tried);
    assertThat(laws()).containsExactlyInAnyOrderElementsOf(tried);
  }

  @Test
  void each_row_says_what_why_and_where_to_look() throws IOException {
    assertThat(rows()).isNotEmpty().allSatisfy(row -> {
      assertThat(row).as("%s", row).hasSameSizeAs(COLUMNS).noneMatch(String::isBlank);
      assertThat(row.get(1)).as("the force of %s", row.get(0)).isIn("MUST", "MAY");
    });
  }

  private static List<List<String>> rows() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8)) {
      if (line.matches("\\| [A-Z]-\\d\\d \\|.*")) {
        String cells = line.substring(1, line.lastIndexOf('|'));
        rows.add(Arrays.stream(cells.split("\\|", -1)).map(String::strip).toList());
      }
    }
    return rows;
  }

  /** The numbers of all methods of the room that are laws. */
  private static List<String> laws() throws IOException, ClassNotFoundException {
    Class<?> known = PackLaws.class;
    List<String> laws = new ArrayList<>();
    Path room = Path.of("target", "classes").resolve(known.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(room)) {
      for (String file : files.map(path -> path.getFileName().toString()).toList()) {
        if (file.endsWith(".class") && !file.equals("package-info.class")) {
          String name = file.substring(0, file.length() - ".class".length());
          for (Method method :
              Class.forName(known.getPackageName() + "." + name).getDeclaredMethods()) {
            numberOf(method).forEach(laws::add);
          }
        }
      }
    }
    return laws;
  }

  private static Stream<String> numberOf(Method method) {
    String name = method.getName().toUpperCase(Locale.ROOT);
    return name.matches("[A-Z]\\d\\d_.*")
        ? Stream.of(name.charAt(0) + "-" + name.substring(1, 3))
        : Stream.empty();
  }
}

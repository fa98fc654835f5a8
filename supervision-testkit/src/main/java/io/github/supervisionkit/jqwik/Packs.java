package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.story.RandomPacks;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.story.Smaller;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.story.Versions;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ShrinkingDistance;

/** Packs that nobody wrote, their versions, and questions under them. */
final class Packs {

  /** Services in the words that all these packs have. */
  static final Services PLAIN = Services.of(RandomPacks.pack(0));

  private Packs() {}

  static Arbitrary<PolicyPack> packs() {
    return Shrinking.from(RandomPacks::pack, Smaller::than, Packs::size, List.of());
  }

  static Arbitrary<Versions> versions() {
    return Shrinking.from(
        RandomPacks::versions,
        Packs::withoutTheLast,
        versions -> ShrinkingDistance.of(versions.packs().size()),
        List.of());
  }

  private static Stream<Versions> withoutTheLast(Versions versions) {
    List<PolicyPack> packs = versions.packs();
    return packs.size() > 1
        ? Stream.of(new Versions(packs.subList(0, packs.size() - 1)))
        : Stream.empty();
  }

  static Arbitrary<Story> stories() {
    return Shrinking.from(
        Packs::story,
        Smaller::than,
        story -> Services.size(story.question()).append(size(story.pack())),
        List.of());
  }

  private static Story story(int seed) {
    PolicyPack pack = RandomPacks.pack(seed);
    return new Story(pack, Services.question(RandomServices.of(pack), seed));
  }

  private static ShrinkingDistance size(PolicyPack pack) {
    return Shrinking.length(List.of(
        pack.clauses().stream().map(Clause::rules).toList(), pack.vocabulary(), pack.decisions()));
  }
}

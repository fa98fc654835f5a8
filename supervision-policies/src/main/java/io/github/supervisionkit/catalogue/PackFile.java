package io.github.supervisionkit.catalogue;

import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.WrittenPacks;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The provider of one pack that is a file in its jar; extended by pack authors.
 *
 * <pre>{@code
 * public final class Westmarsh extends PackFile {
 *
 *   public Westmarsh() {
 *     super("westmarsh-family-help", () -> Westmarsh.class.getResourceAsStream("pack.yaml"));
 *   }
 * }
 * }</pre>
 *
 * <p>The class is public, is named in {@code META-INF/services} and, where the jar has a {@code module-info}, provided there.
 */
public abstract class PackFile implements WrittenPacks {

  private final String id;
  private final Supplier<@Nullable InputStream> file;

  /**
   * Obtains the provider of a pack.
   *
   * @param id the pack's identifier
   * @param file opens the file, whenever the pack is read; null where there is none
   */
  protected PackFile(String id, Supplier<@Nullable InputStream> file) {
    this.id = Objects.requireNonNull(id, "id");
    this.file = Objects.requireNonNull(file, "file");
  }

  @Override
  public final List<String> ids() {
    return List.of(id);
  }

  /**
   * Reads the pack.
   *
   * @param asked the pack's identifier
   * @return the pack
   * @throws IllegalArgumentException if it is another identifier
   * @throws IllegalStateException if the file is missing, isn't sound, or holds a pack of another identifier
   */
  @Override
  public final PolicyPack pack(String asked) {
    if (!id.equals(asked)) {
      throw new IllegalArgumentException("id must be `" + id + "`: `" + asked + "`");
    }
    PolicyPack pack = PackReader.readSound("the file of " + id, file.get());
    if (!id.equals(pack.id())) {
      throw new IllegalStateException(
          "the file of `" + id + "` must begin with `pack: " + id + "`: `" + pack.id() + "`");
    }
    return pack;
  }

  @Override
  public final String written(PolicyPack pack) {
    return PackWriter.written(pack);
  }

  @Override
  public final PolicyPack read(String text) {
    return PackReader.parse("a pack like " + id, text)
        .fold(
            problems -> {
              throw new IllegalArgumentException(
                  problems.mkString("the text is no sound pack:\n", "\n", ""));
            },
            pack -> pack);
  }
}

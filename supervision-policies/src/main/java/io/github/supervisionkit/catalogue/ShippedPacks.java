package io.github.supervisionkit.catalogue;

import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packs that come with the library, each read when it is first asked for. */
public final class ShippedPacks implements PolicyPackProvider {

  private static final List<String> IDS = List.of(
      "birmingham-childrens-trust",
      "blackburn-with-darwen-yjs",
      "islington-yos",
      "school-trust-cso",
      "tameside-childrens-services");

  private static final Map<String, PolicyPack> READ = new ConcurrentHashMap<>();

  /** Obtains the provider; called by {@link java.util.ServiceLoader}. */
  public ShippedPacks() {}

  @Override
  public List<String> ids() {
    return IDS;
  }

  @Override
  public PolicyPack pack(String id) {
    if (!IDS.contains(id)) {
      throw new IllegalArgumentException("id must be one of " + IDS + ": `" + id + "`");
    }
    return READ.computeIfAbsent(id, ShippedPacks::read);
  }

  private static PolicyPack read(String id) {
    String file = id + ".yaml";
    try (InputStream bytes = ShippedPacks.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("`" + file + "` is missing from the library");
      }
      Validation<Seq<Problem>, PolicyPack> read = PackReader.read(file, bytes);
      if (read.isInvalid()) {
        throw new IllegalStateException(
            read.getError().mkString("`" + file + "` can't be read:\n", "\n", ""));
      }
      return read.get();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

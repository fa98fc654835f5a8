package io.github.supervisionkit.catalogue;

import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
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
    return PackReader.readSound(file, ShippedPacks.class.getResourceAsStream(file));
  }
}

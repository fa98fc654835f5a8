package westmarsh;

import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import java.util.List;

public final class Westmarsh implements PolicyPackProvider {

  @Override public List<String> ids() {
    return List.of("westmarsh-family-help");
  }

  @Override public PolicyPack pack(String id) {
    if (!ids().contains(id)) {
      throw new IllegalArgumentException("id must be one of " + ids() + ": `" + id + "`");
    }
    return PackReader.readSound("pack.yaml", Westmarsh.class.getResourceAsStream("pack.yaml"));
  }
}

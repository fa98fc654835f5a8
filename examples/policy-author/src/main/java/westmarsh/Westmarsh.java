package westmarsh;

import io.github.supervisionkit.catalogue.PackFile;

public final class Westmarsh extends PackFile {

  public Westmarsh() {
    super("westmarsh-family-help", () -> Westmarsh.class.getResourceAsStream("pack.yaml"));
  }
}

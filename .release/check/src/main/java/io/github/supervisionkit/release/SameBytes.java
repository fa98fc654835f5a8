package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Built again elsewhere, the bundle has the same bytes; signatures aside, which hold the time of signing. */
record SameBytes(Path again) implements Check {

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    Bundle other = Bundle.of(again, bundle.version(), bundle.publicKey());
    if (!other.files().equals(bundle.files())) {
      problems.add("Built twice, the bundle has not the same files.");
    }
    for (Path file : bundle.files()) {
      Path second = again.resolve(file);
      if (!file.toString().contains(".asc")
          && Files.isRegularFile(second)
          && Files.mismatch(bundle.folder().resolve(file), second) >= 0) {
        problems.add("`" + file.getFileName() + "` has not the same bytes when it is built twice.");
      }
    }
    return problems;
  }
}

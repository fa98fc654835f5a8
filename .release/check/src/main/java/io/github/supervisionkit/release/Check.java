package io.github.supervisionkit.release;

import java.io.IOException;
import java.util.List;

/** One thing that must hold of a bundle. */
interface Check {

  /** Returns a sentence for each thing that is wrong, none where all is well; what isn't there is not its business. */
  List<String> problems(Bundle bundle) throws IOException;
}

package io.github.supervisionkit.oracle;

import java.time.LocalDate;
import java.util.List;

/** One kind of duty, read from the facts as they are known on a day. */
interface Part {

  List<Answer> answersOn(LocalDate today);
}

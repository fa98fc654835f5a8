package westmarsh;

import io.github.supervisionkit.acceptance.PolicyPackContract;
import io.github.supervisionkit.book.Book;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.ScenarioReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

class WestmarshTest implements PolicyPackContract {

  @Override public PolicyPack pack() {
    return PolicyPacks.named("westmarsh-family-help");
  }

  @Override public List<WorkedExample> examples() {
    var calendar = UkCalendars.named(pack().calendar()).orElseThrow();
    return ScenarioReader.readSound("scenarios.yaml", getClass().getResourceAsStream("scenarios.yaml")).all().stream()
        .map(one -> new WorkedExample(one.name(), one.clause(), pack -> one.check(pack, calendar)))
        .toList();
  }

  @Override public Optional<UnaryOperator<PolicyPack>> writtenAndRead() {
    return Optional.of(pack -> PackReader.parse("pack.yaml", PackWriter.written(pack)).get());
  }

  @Override public Optional<Function<PolicyPack, String>> book() {
    return Optional.of(pack -> Book.of(pack).text());
  }
}

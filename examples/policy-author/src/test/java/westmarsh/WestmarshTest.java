package westmarsh;

import io.github.supervisionkit.acceptance.PolicyPackContract;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.ScenarioReader;
import java.util.List;

class WestmarshTest implements PolicyPackContract {

  @Override
  public PolicyPack pack() {
    return PolicyPacks.named("westmarsh-family-help");
  }

  @Override
  public List<WorkedExample> examples() {
    var scenarios = getClass().getResourceAsStream("scenarios.yaml");
    return ScenarioReader.readSound("scenarios.yaml", scenarios).as(WorkedExample::new);
  }
}

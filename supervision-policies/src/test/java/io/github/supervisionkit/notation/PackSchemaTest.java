package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.supervisionkit.catalogue.PolicyPacks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schema for editors to the reader: what the reader accepts it accepts, and it refuses what a schema can see. */
class PackSchemaTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(GoodPacks.textOf("pack.schema.json"));

  static Stream<BadPack> bad() {
    return BadPack.all();
  }

  static List<String> shipped() {
    return PolicyPacks.registry().ids();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void the_schema_refuses_what_it_can_see(BadPack pack) {
    assertThat(errorsIn(pack.text()).isEmpty())
        .isEqualTo(pack.schema() == BadPack.Schema.CANNOT_SEE);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void the_schema_accepts_a_shipped_pack(String id) {
    assertThat(errorsIn(GoodPacks.shipped(id))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_pack_names_its_schema_in_its_first_line(String id) {
    assertThat(GoodPacks.shipped(id))
        .startsWith("# yaml-language-server: $schema=../notation/pack.schema.json\n");
  }

  @Test
  void the_schema_accepts_every_kind_of_rule() {
    assertThat(errorsIn(GoodPacks.everyRule())).isEmpty();
  }

  @Test
  void the_schema_accepts_the_small_pack() {
    assertThat(errorsIn(BadPack.SMALL)).isEmpty();
  }

  private static List<Error> errorsIn(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML);
  }
}

package io.github.supervisionkit.examples.record;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The schemas that ship beside the reader. */
public final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  /** Returns what the schema of the service record finds wrong with a document. */
  static List<String> wrongWithRecord(String document) {
    return wrong("service-record.schema.json", document);
  }

  /** Returns what the schema of the result of {@code assess} finds wrong with a document. */
  public static List<String> wrongWithAssessment(String document) {
    return wrong("assessment.schema.json", document);
  }

  private static List<String> wrong(String schema, String document) {
    Schema read = REGISTRY.getSchema(Records.resource(schema), InputFormat.JSON);
    return read.validate(document, InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }
}

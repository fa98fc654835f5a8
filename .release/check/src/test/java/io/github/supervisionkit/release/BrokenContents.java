package io.github.supervisionkit.release;

import java.io.IOException;

/** A bundle with a list of contents that doesn't name what is inside, or not as it is; each in both forms of the list. */
@SuppressWarnings(
    "ImmutableEnumChecker") // What happens to a bundle is said once, and never changed.
enum BrokenContents implements Broken {
  CONTENTS_WITHOUT_VAVR(
      "`supervision-core-{version}-cyclonedx.xml` has no `pkg:maven/io.vavr/vavr@",
      Broken.edit(CORE, Artifact.SBOM_AS_XML, BrokenContents::withoutVavr)),
  CONTENTS_WITHOUT_VAVR_IN_THE_OTHER_FORM(
      "`supervision-core-{version}-cyclonedx.json` has no `pkg:maven/io.vavr/vavr@",
      Broken.edit(CORE, Artifact.SBOM, BrokenContents::withoutVavr)),
  CONTENTS_WITHOUT_THE_MODULE(
      "cyclonedx.xml` has no `pkg:maven/{group}/supervision-policies@{version}`.",
      Broken.edit(POLICIES, Artifact.SBOM_AS_XML, BrokenContents::withoutPolicies)),
  CONTENTS_WITHOUT_THE_MODULE_IN_THE_OTHER_FORM(
      "cyclonedx.json` has no `pkg:maven/{group}/supervision-policies@{version}`.",
      Broken.edit(POLICIES, Artifact.SBOM, BrokenContents::withoutPolicies)),
  CONTENTS_WITH_ANOTHER_VAVR(
      "`supervision-core-{version}-cyclonedx.xml` has `pkg:maven/io.vavr/vavr@0.9` in version `",
      Broken.edit(CORE, Artifact.SBOM_AS_XML, BrokenContents::withAnotherVavr)),
  CONTENTS_WITH_ANOTHER_VAVR_IN_THE_OTHER_FORM(
      "`supervision-core-{version}-cyclonedx.json` has `pkg:maven/io.vavr/vavr@0.9` in version `",
      Broken.edit(CORE, Artifact.SBOM, BrokenContents::withAnotherVavr)),
  CONTENTS_THAT_CALL_VAVR_ANOTHER(
      "in version `0.9`, and the POM says `",
      Broken.edit(
          CORE,
          Artifact.SBOM_AS_XML,
          list -> list.replaceFirst("(<name>vavr</name>\\s*<version>)[^<]*", "$10.9"))),
  CONTENTS_THAT_CALL_VAVR_ANOTHER_IN_THE_OTHER_FORM(
      "in version `0.9`, and the POM says `",
      Broken.edit(
          CORE,
          Artifact.SBOM,
          list -> list.replaceFirst("(\"name\" : \"vavr\",\\s*\"version\" : \")[^\"]*", "$10.9"))),
  CONTENTS_WITH_ANOTHER_CORE(
      "cyclonedx.xml` has `pkg:maven/{group}/supervision-core@0.0.9` in version `",
      Broken.edit(POLICIES, Artifact.SBOM_AS_XML, BrokenContents::withAnotherCore)),
  CONTENTS_WITH_ANOTHER_CORE_IN_THE_OTHER_FORM(
      "cyclonedx.json` has `pkg:maven/{group}/supervision-core@0.0.9` in version `",
      Broken.edit(POLICIES, Artifact.SBOM, BrokenContents::withAnotherCore)),
  A_SNAPSHOT_AMONG_THE_CONTENTS(
      "`supervision-core-{version}-cyclonedx.xml` says `SNAPSHOT`.",
      Broken.edit(
          CORE,
          Artifact.SBOM_AS_XML,
          list -> list.replaceFirst("<version>1", "<version>SNAPSHOT-1"))),
  A_SNAPSHOT_AMONG_THE_CONTENTS_IN_THE_OTHER_FORM(
      "`supervision-core-{version}-cyclonedx.json` says `SNAPSHOT`.",
      Broken.edit(
          CORE,
          Artifact.SBOM,
          list -> list.replaceFirst("\"version\" : \"1", "\"version\" : \"SNAPSHOT-1")));

  private final String told;
  private final Mishap mishap;

  BrokenContents(String told, Mishap mishap) {
    this.told = told;
    this.mishap = mishap;
  }

  @Override
  public void happen(Bundle bundle) throws IOException {
    mishap.to(bundle);
  }

  @Override
  public String told() {
    return told;
  }

  private static String withoutVavr(String contents) {
    return contents.replace("pkg:maven/io.vavr/vavr@", "pkg:maven/vavr@");
  }

  private static String withoutPolicies(String contents) {
    return contents.replace("/supervision-policies@", "/policies@");
  }

  private static String withAnotherVavr(String contents) {
    return contents.replaceAll("(pkg:maven/io.vavr/vavr@)[^?\"<]*", "$10.9");
  }

  private static String withAnotherCore(String contents) {
    return contents.replaceAll("(/supervision-core@)[^?\"<]*", "$10.0.9");
  }
}

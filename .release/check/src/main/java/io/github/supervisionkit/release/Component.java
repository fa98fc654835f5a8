package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One thing that a list of contents names: its package URL, without what follows the version, and the version once more. */
record Component(String purl, String version) {

  private static final String WORDS = "\"(?:[^\"\\\\]++|\\\\.)*+\"";

  // What is between the version and the URL is any words but these two.
  private static final Pattern AS_JSON = Pattern.compile("\"name\"\\s*:\\s*" + WORDS
      + ",\\s*\"version\"\\s*:\\s*\"([^\"]*)\"(?:[^\"]*+(?!\"(?:version|purl)\")" + WORDS
      + ")*+[^\"]*+\"purl\"\\s*:\\s*\"([^\"]*)\"");

  /** Reads all of a list, in either form. */
  static List<Component> listed(Path sbom) throws IOException {
    return sbom.toString().endsWith(Artifact.SBOM_AS_XML)
        ? asXml(Pom.read(sbom))
        : AS_JSON
            .matcher(Files.readString(sbom))
            .results()
            .map(found -> of(found.group(2), found.group(1)))
            .toList();
  }

  private static List<Component> asXml(Pom sbom) {
    List<String> purls = sbom.texts("//component[version]/purl");
    List<String> versions = sbom.texts("//component[purl]/version");
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < purls.size(); i++) {
      components.add(of(purls.get(i), versions.get(i)));
    }
    return components;
  }

  private static Component of(String purl, String version) {
    return new Component(purl.replaceFirst("\\?.*", ""), version);
  }
}

package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A published POM, asked by XPath. */
record Pom(Document document) {

  static Pom read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new Pom(factory.newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("`" + file + "` is no POM.", e);
    }
  }

  /** Returns the text of every element that a path leads to. */
  List<String> texts(String path) {
    return found(path).map(node -> node.getTextContent().strip()).toList();
  }

  /** Returns the name of every element below those that a path leads to. */
  List<String> fields(String path) {
    return found(path + "/*").map(Node::getNodeName).toList();
  }

  List<Dependency> dependencies() {
    return IntStream.rangeClosed(1, texts("/project/dependencies/dependency").size())
        .mapToObj(i -> dependency("/project/dependencies/dependency[" + i + "]/"))
        .toList();
  }

  private Dependency dependency(String path) {
    String scope = texts(path + "scope").stream().findFirst().orElse("compile");
    String optional = texts(path + "optional").contains("true") ? ":optional" : "";
    return new Dependency(
        texts(path + "groupId").get(0),
        texts(path + "artifactId").get(0),
        texts(path + "version").stream().findFirst().orElse("(none)"),
        scope + optional);
  }

  private Stream<Node> found(String path) {
    try {
      NodeList found = (NodeList)
          XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(found::item);
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}

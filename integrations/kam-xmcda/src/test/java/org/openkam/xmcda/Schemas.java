package org.openkam.xmcda;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.xml.sax.SAXException;

/**
 * Checks texts against the schemas of the format, which have a license of their own and stand
 * outside the project: in the folder that the system property {@code kam.xmcda.xsd} names. The
 * schema of version 4 is that of 3.0.2 under its new names.
 */
final class Schemas {
  private static final Path FOLDER = Path.of(System.getProperty("kam.xmcda.xsd", defaultFolder()));
  private static final String MISSING = "no schemas: name their folder by -Dkam.xmcda.xsd=DIR";
  private static final String OLD_NAMESPACE = "http://www.decision-deck.org/2017/XMCDA-3.0.2";

  private Schemas() {}

  private static String defaultFolder() {
    return Path.of(System.getProperty("kam.xmcda.dir", "absent")).resolve("xsd").toString();
  }

  /** Skips the calling test with a message where the schemas are missing. */
  static void assumePresent() {
    assumeThat(present()).as(MISSING).isTrue();
  }

  private static boolean present() {
    return Files.exists(FOLDER.resolve("XMCDA-2.2.2.xsd"));
  }

  /** Skips a property with a message where the schemas are missing. */
  static final class SkipWithout implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return present() ? SkipResult.doNotSkip() : SkipResult.skip(MISSING);
    }
  }

  static void assertValid(String xml, XmcdaVersion version) {
    assertThatCode(
            () -> schema(version).newValidator().validate(new StreamSource(new StringReader(xml))))
        .as(xml)
        .doesNotThrowAnyException();
  }

  private static Schema schema(XmcdaVersion version) throws IOException, SAXException {
    String text =
        version == XmcdaVersion.V2
            ? Files.readString(FOLDER.resolve("XMCDA-2.2.2.xsd"))
            : version4(Files.readString(FOLDER.resolve("XMCDA-3.0.2.xsd")));
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new StreamSource(new StringReader(text)));
  }

  private static String version4(String version3) {
    return version3
        .replace(OLD_NAMESPACE, XmcdaVersion.V4.namespace())
        .replace("targetNamespace=", "elementFormDefault=\"qualified\" targetNamespace=")
        .replace("<xs:element name=\"XMCDA\">", "<xs:element name=\"xmcda\">")
        .replaceAll("\"(xmcda:)?criterionScale\"", "\"$1criterionScales\"")
        .replaceAll("\"(xmcda:)?criterionThreshold\"", "\"$1criterionThresholds\"")
        .replaceAll("\"(xmcda:)?(alternative|criterion|category)Value\"", "\"$1$2Values\"");
  }
}

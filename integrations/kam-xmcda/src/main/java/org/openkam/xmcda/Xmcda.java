package org.openkam.xmcda;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.openkam.xmcda.xml.XmlElement;
import org.openkam.xmcda.xml.XmlTree;

/**
 * Reads and writes XMCDA.
 *
 * <pre>{@code
 * XmcdaCase hotels = XmcdaCase.of(Xmcda.read(List.of(alternatives, criteria, table, weights)));
 * Scoring scoring = strategy.score(hotels.matrix(), hotels.weights());
 * XmcdaDocument scores =
 *     XmcdaDocument.builder().addAlternativeValues(XmcdaSections.scores(scoring)).build();
 * String xml = Xmcda.write(scores, XmcdaVersion.V4);
 * }</pre>
 *
 * <p>Elements are read by their local name, so that every year in the namespace of versions 2, 3
 * and 4 is accepted. Document type declarations and entities are refused, and so are files of more
 * than 64 MiB and elements nested more than 64 deep.
 */
public final class Xmcda {
  private static final int GREATEST_SIZE = 64 << 20;

  private Xmcda() {}

  /**
   * Reads the files of a problem.
   *
   * @param files the files, in the order in which their contents are listed
   * @return what each file states, in the same order
   * @throws IOException if a file cannot be read
   * @throws XmcdaFormatException if a file is not XMCDA
   */
  public static ImmutableList<XmcdaReading> read(List<Path> files) throws IOException {
    ImmutableList.Builder<XmcdaReading> readings = ImmutableList.builder();
    for (Path file : files) {
      readings.add(read(MoreFiles.getNameWithoutExtension(file), MoreFiles.asByteSource(file)));
    }
    return readings.build();
  }

  /**
   * Reads the XML files of a folder, by name.
   *
   * @param folder the folder
   * @return what each file states, in the order of their names
   * @throws IOException if a file cannot be read
   * @throws XmcdaFormatException if a file is not XMCDA
   */
  public static ImmutableList<XmcdaReading> readFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return read(
          files
              .filter(file -> MoreFiles.getFileExtension(file).equals("xml"))
              .sorted()
              .collect(toImmutableList()));
    }
  }

  /**
   * Reads a file from anywhere.
   *
   * @param source the name of the file without extension, for messages and as key of its contents
   * @param xml the bytes, in the encoding that the file declares
   * @return what the file states
   * @throws IOException if the bytes cannot be read
   * @throws XmcdaFormatException if the file is not XMCDA
   */
  public static XmcdaReading read(String source, ByteSource xml) throws IOException {
    byte[] bytes = xml.slice(0, GREATEST_SIZE + 1L).read();
    if (bytes.length > GREATEST_SIZE) {
      throw new XmcdaFormatException(source, "more than " + GREATEST_SIZE + " bytes");
    }
    XmlElement root;
    try {
      root = XmlTree.read(bytes);
    } catch (XMLStreamException e) {
      throw new XmcdaFormatException(
          source, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber(), reason(e), e);
    }
    return DocumentReader.read(source, root);
  }

  /**
   * {@return the reason alone; the parser puts its own location in front and the text in a line}
   */
  private static String reason(XMLStreamException problem) {
    String message = String.valueOf(problem.getMessage());
    int start = message.indexOf("Message: ");
    return start < 0 ? message : message.substring(start + "Message: ".length());
  }

  /**
   * Writes a document; the same document gives the same text.
   *
   * @param document the document
   * @param version the version
   * @return the text of the file, to be encoded as UTF-8
   * @throws XmcdaRefusedException if the version cannot express something in it
   */
  public static String write(XmcdaDocument document, XmcdaVersion version) {
    return switch (version) {
      case V2 -> new Version2Writer(document).write();
      case V4 -> new Version4Writer(document).write();
    };
  }
}

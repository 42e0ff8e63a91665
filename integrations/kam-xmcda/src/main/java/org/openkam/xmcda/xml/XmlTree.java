package org.openkam.xmcda.xml;

import static com.google.common.base.Preconditions.checkState;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a tree of elements, without DTD and external entities, to a depth of at most 64. */
public final class XmlTree {
  private static final int GREATEST_DEPTH = 64;
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final XMLStreamReader reader;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;

  private XmlTree(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a tree.
   *
   * @param xml the bytes of a file
   * @return the root
   * @throws XMLStreamException if it is not well-formed, has a DTD or is too deep; its location
   *     names line and column
   */
  public static XmlElement read(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return new XmlTree(factory.createXMLStreamReader(new ByteArrayInputStream(xml))).read();
  }

  private XmlElement read() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> throw refusal("a document type declaration is not allowed");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw refusal("an entity is not allowed: " + reader.getLocalName());
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.element().addText(reader.getText());
          }
        }
        default -> {
          // comments and processing instructions say nothing about the problem
        }
      }
    }
    checkState(root != null, "a well-formed document has a root");
    return root;
  }

  private void start() throws XMLStreamException {
    if (open.size() == GREATEST_DEPTH) {
      throw refusal("elements must not be nested deeper than " + GREATEST_DEPTH);
    }
    XmlElement element =
        new XmlElement(
            reader.getLocalName(), reader.getNamespaceURI(), reader.getLocation().getLineNumber());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (!SCHEMA_INSTANCE.equalsIgnoreCase(reader.getAttributeNamespace(i))) {
        element.addAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    if (open.isEmpty()) {
      root = element;
    } else {
      open.element().addChild(element);
    }
    open.push(element);
  }

  private XMLStreamException refusal(String reason) {
    return new XMLStreamException(reason, reader.getLocation());
  }
}

package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * The versions of a kind of document. A document of an older version is brought to the form of
 * today, version by version, before it is read; one that names no version is of the first.
 */
final class SchemaVersions {
  static final String FIELD = "schemaVersion";

  /**
   * In the first version the constraints of a selection were its terms, and fitted parameters a
   * reference.
   */
  static final SchemaVersions STUDY =
      new SchemaVersions(ImmutableList.of(SchemaVersions::nameConstraintsAndParameters));

  /** What brings a document of version one to version two, one of version two to three, ... */
  private final ImmutableList<Consumer<ObjectNode>> migrations;

  private SchemaVersions(ImmutableList<Consumer<ObjectNode>> migrations) {
    this.migrations = migrations;
  }

  int today() {
    return migrations.size() + 1;
  }

  /**
   * Returns a parser of a document of today. One that begins with the version of today is read as
   * it comes, by a parser that stands behind the version; any other is read into memory first.
   *
   * @param in stands at the start of the document
   */
  JsonParser parserOfToday(JsonParser in, DeserializationContext context) throws IOException {
    boolean isNamed = FIELD.equals(in.nextFieldName());
    if (isNamed && in.nextToken() == JsonToken.VALUE_NUMBER_INT && in.getIntValue() == today()) {
      in.nextToken();
      return in;
    }
    ObjectNode document = context.getNodeFactory().objectNode();
    // written first, so that a version that is not known is what is refused
    document.set(FIELD, isNamed ? context.readTree(in) : IntNode.valueOf(1));
    if (isNamed) {
      in.nextToken();
    }
    if (in.currentToken() != JsonToken.END_OBJECT) {
      document.setAll((ObjectNode) context.readTree(in));
    }
    migrate(document);
    JsonParser tree = new TreeTraversingParser(document, in.getCodec());
    tree.nextToken();
    return tree;
  }

  /** A version that is not known here stays, so that the form refuses it. */
  private void migrate(ObjectNode document) {
    JsonNode version = document.get(FIELD);
    if (version.isInt() && version.intValue() >= 1 && version.intValue() <= today()) {
      migrations.stream()
          .skip(version.intValue() - 1L)
          .forEach(migration -> migration.accept(document));
      document.put(FIELD, today());
    }
  }

  private static void nameConstraintsAndParameters(ObjectNode study) {
    if (study.get("selection") instanceof ObjectNode selection) {
      rename(selection, "terms", "constraints");
      if (selection.path("scoring").path("fitted") instanceof ObjectNode fitted) {
        rename(fitted, "reference", "parameters");
      }
    }
  }

  private static void rename(ObjectNode object, String old, String name) {
    if (object.has(old)) {
      object.set(name, object.remove(old));
    }
  }
}

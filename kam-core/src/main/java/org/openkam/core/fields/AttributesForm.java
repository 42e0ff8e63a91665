package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.openkam.core.finding.Attributes;

/** Attributes by name; a day is an object of its own, so that a text like a day stays a text. */
enum AttributesForm implements Form<Attributes> {
  INSTANCE;

  private static final String DAY_FIELD = "$day";

  @Override
  public void write(Attributes attributes, FormWriter out) {
    out.startObject();
    attributes
        .asMap()
        .forEach(
            (name, value) -> {
              out.field(name);
              writePlain(value, out);
            });
    out.endObject();
  }

  private void writePlain(Object value, FormWriter out) {
    if (value instanceof Attributes nested) {
      write(nested, out);
    } else if (value instanceof ImmutableList<?> list) {
      out.startList();
      list.forEach(
          element -> {
            out.element("");
            writePlain(element, out);
          });
      out.endList();
    } else if (value instanceof LocalDate day) {
      writeDay(day, out);
    } else if (value instanceof Boolean flag) {
      out.flag(flag);
    } else if (value instanceof Double number) {
      out.number(number);
    } else {
      out.text((String) value);
    }
  }

  private static void writeDay(LocalDate day, FormWriter out) {
    if (out.isCanonical()) {
      out.constant(day.toString());
      return;
    }
    out.startObject();
    out.field(DAY_FIELD);
    out.text(day.toString());
    out.endObject();
  }

  @Override
  public Attributes read(FormReader in) {
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    in.object(name -> values.put(name, readPlain(in)));
    return Refusals.withPath(in, () -> Attributes.copyOf(values.buildOrThrow()));
  }

  private Object readPlain(FormReader in) {
    return switch (in.kind()) {
      case TEXT -> in.text();
      case NUMBER -> in.number();
      case FLAG -> in.flag();
      case LIST -> {
        ImmutableList.Builder<Object> elements = ImmutableList.builder();
        in.list(() -> elements.add(readPlain(in)));
        yield elements.build();
      }
      case OBJECT -> dayOrNested(in);
      case NOTHING -> throw in.problem("must be a text, number, flag, list or object");
    };
  }

  private Object dayOrNested(FormReader in) {
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    in.object(
        name -> values.put(name, name.equals(DAY_FIELD) ? Forms.DAY.read(in) : readPlain(in)));
    ImmutableMap<String, Object> read = Refusals.withPath(in, values::buildOrThrow);
    Object day = read.get(DAY_FIELD);
    if (day == null) {
      return Refusals.withPath(in, () -> Attributes.copyOf(read));
    }
    if (read.size() > 1) {
      throw in.problem("must hold nothing beside the day: " + read.keySet());
    }
    return day;
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of("type", "object");
  }

  @Override
  public boolean isEmpty(Attributes attributes) {
    return attributes.size() == 0;
  }
}

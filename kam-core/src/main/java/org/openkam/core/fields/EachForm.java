package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.finding.Attributes;

/** One value of one form for each of a fixed set of keys, all of which must be there. */
record EachForm<K, V>(ImmutableMap<String, K> keys, Form<V> form)
    implements Form<ImmutableMap<K, V>> {
  @Override
  public void write(ImmutableMap<K, V> values, FormWriter out) {
    out.startObject();
    keys.forEach(
        (name, key) -> {
          V value = values.get(key);
          if (value == null) {
            throw out.problem("must have a '" + name + "'");
          }
          out.field(name);
          form.write(value, out);
        });
    out.endObject();
  }

  @Override
  public ImmutableMap<K, V> read(FormReader in) {
    Map<K, V> values = new LinkedHashMap<>();
    List<IllegalArgumentException> unexpected = new ArrayList<>();
    in.object(
        name -> {
          K key = keys.get(name);
          if (key == null) {
            unexpected.add(in.problem("is unknown; known here are " + keys.keySet()));
            in.skip();
          } else {
            values.put(key, form.read(in));
          }
        });
    keys.forEach(
        (name, key) -> {
          if (!values.containsKey(key)) {
            throw in.problem("must have a '" + name + "'");
          }
        });
    if (!unexpected.isEmpty()) {
      throw unexpected.get(0);
    }
    return ImmutableMap.copyOf(values);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    Map<String, Attributes> properties = new LinkedHashMap<>();
    keys.keySet().forEach(name -> properties.put(name, form.schema(definitions)));
    return Fields.objectSchema(properties, ImmutableList.copyOf(keys.keySet()));
  }
}

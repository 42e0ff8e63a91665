package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A mapper that does not know the module must fail on a value of the library, or write all of it; a
 * stub such as {@code {"blocked":true}} would look like a result.
 */
final class PlainMapperTest {
  private static final List<String> MODULES =
      List.of(
          "org.openkam.core", "org.openkam.scoring", "org.openkam.value", "org.openkam.planning");

  /** What modules share and do not export to users. */
  private static final String MACHINE_ROOM = ".numeric";

  private final ObjectMapper plain = new ObjectMapper();

  @Test
  void failsOrWritesEveryComponentOfEveryType() throws IOException {
    Set<String> stubs = new TreeSet<>();
    int types = 0;
    for (Class<?> type : types()) {
      types++;
      Set<String> missing = missing(type, new HashSet<>());
      if (!missing.isEmpty()) {
        stubs.add(type.getName() + " " + missing);
      }
    }

    assertThat(types).isGreaterThan(500);
    assertThat(stubs).isEmpty();
  }

  /** The smallest type of each kind shows that the check above can fail. */
  @Test
  void knowsAStub() throws IOException {
    assertThat(missing(Whole.class, new HashSet<>())).isEmpty();
    assertThat(missing(Silent.class, new HashSet<>())).isEmpty();
    assertThat(missing(Leaking.class, new HashSet<>())).containsExactly("only blocked of it");
    assertThat(missing(Holder.class, new HashSet<>())).containsExactly("stub: only blocked of it");
  }

  private static Set<Class<?>> types() throws IOException {
    Set<Class<?>> types = new HashSet<>();
    ClassPath classes = ClassPath.from(PlainMapperTest.class.getClassLoader());
    for (String module : MODULES) {
      for (ClassPath.ClassInfo info : classes.getAllClasses()) {
        if (info.getName().startsWith(module + ".")
            && !info.getPackageName().endsWith(MACHINE_ROOM)) {
          Class<?> type = info.load();
          if (isValue(type)) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  /** A public class, or the hidden class of its values; an enum is written by name. */
  private static boolean isValue(Class<?> type) {
    return !type.isInterface()
        && !type.isEnum()
        && !Throwable.class.isAssignableFrom(type)
        && (Modifier.isPublic(type.getModifiers()) || type.getSimpleName().startsWith("Immutable"));
  }

  /** Returns what a plain mapper would leave out without a word; nothing where it fails. */
  private Set<String> missing(Class<?> type, Set<Class<?>> above) throws IOException {
    SerializerProvider provider = plain.getSerializerProviderInstance();
    JsonSerializer<?> serializer = provider.findValueSerializer(type);
    boolean isOpen = type.isInterface() || !above.add(type);
    if (!(serializer instanceof BeanSerializerBase bean) || isOpen) {
      return ImmutableSet.of();
    }
    Set<String> written = new TreeSet<>();
    bean.properties().forEachRemaining(property -> written.add(property.getName()));
    Set<String> missing = new TreeSet<>();
    if (!type.isRecord()) {
      missing.add("only " + String.join(", ", written) + " of it");
      return missing;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (!written.contains(component.getName())) {
        missing.add(component.getName());
      }
      JavaType held = plain.constructType(component.getGenericType());
      for (JavaType part : parts(held)) {
        missing(part.getRawClass(), above)
            .forEach(what -> missing.add(component.getName() + ": " + what));
      }
    }
    above.remove(type);
    return missing;
  }

  /** The types of the values that a value of a type holds. */
  private static List<JavaType> parts(JavaType type) {
    if (type.isMapLikeType()) {
      return parts(type.getContentType());
    }
    return type.isContainerType() ? parts(type.getContentType()) : List.of(type);
  }

  /** A value of which everything is written. */
  private record Whole(String name, List<Double> numbers) {}

  /** A value without anything that a mapper would find. */
  private static final class Silent {
    @SuppressWarnings("unused")
    String name() {
      return "silent";
    }
  }

  /** A value of which a mapper finds a part. */
  public static final class Leaking {
    /** {@return whether it is blocked} */
    public boolean isBlocked() {
      return true;
    }
  }

  /** A value that holds such a value. */
  private record Holder(List<Leaking> stub) {}
}

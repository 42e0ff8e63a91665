package org.openkam.planning.zero;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A public way to a value: a constructor of a record, a static factory, or a builder. */
interface Maker {
  /** Returns the types of what is asked for. */
  ImmutableList<TypeToken<?>> parameters();

  /** Makes the value, or throws what refuses to. */
  Object make(Object... arguments) throws ReflectiveOperationException;

  /** Returns the call of a constructor or a static method. */
  static Maker of(Executable executable) {
    return new Maker() {
      @Override
      public ImmutableList<TypeToken<?>> parameters() {
        return types(executable.getGenericParameterTypes());
      }

      @Override
      public Object make(Object... arguments) throws ReflectiveOperationException {
        return call(executable, null, arguments);
      }
    };
  }

  /** Returns the building of a value of which some properties are set. */
  static Maker of(Method builder, ImmutableList<Method> setters) {
    return new Maker() {
      @Override
      public ImmutableList<TypeToken<?>> parameters() {
        return types(
            setters.stream()
                .map(setter -> setter.getGenericParameterTypes()[0])
                .toArray(Type[]::new));
      }

      @Override
      public Object make(Object... arguments) throws ReflectiveOperationException {
        Object open = call(builder, null);
        for (int i = 0; i < arguments.length; i++) {
          call(setters.get(i), open, arguments[i]);
        }
        return call(open.getClass().getMethod("build"), open);
      }
    };
  }

  private static ImmutableList<TypeToken<?>> types(Type[] types) {
    ImmutableList.Builder<TypeToken<?>> tokens = ImmutableList.builder();
    Arrays.stream(types).map(TypeToken::of).forEach(tokens::add);
    return tokens.build();
  }

  private static Object call(Executable executable, @Nullable Object receiver, Object... arguments)
      throws ReflectiveOperationException {
    executable.setAccessible(true);
    try {
      return executable instanceof Method method
          ? method.invoke(receiver, arguments)
          : ((Constructor<?>) executable).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw e;
    }
  }
}

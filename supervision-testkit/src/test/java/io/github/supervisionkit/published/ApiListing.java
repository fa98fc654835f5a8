package io.github.supervisionkit.published;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a module shows to its users, a line for each type and each of its members, in order. */
final class ApiListing {

  private ApiListing() {}

  static List<String> of(List<Class<?>> types) {
    return types.stream().flatMap(ApiListing::lines).toList();
  }

  private static Stream<String> lines(Class<?> type) {
    Stream<String> members = Stream.of(
            Stream.of(type.getDeclaredFields()).filter(ApiListing::shown).map(ApiListing::field),
            Stream.of(type.getDeclaredConstructors())
                .filter(made -> shown(made) && !type.isEnum())
                .map(made -> "new(" + parameters(made) + ")"),
            methods(type).filter(method -> !repeated(type, method)).map(ApiListing::method))
        .flatMap(lines -> lines)
        .sorted()
        .distinct()
        .map(line -> "  " + line);
    return Stream.concat(Stream.of(head(type)), members);
  }

  /** Methods of a hidden parent are the type's own to its users: so builders get theirs. */
  private static Stream<Method> methods(Class<?> type) {
    Stream<Method> own = Stream.of(type.getDeclaredMethods())
        .filter(method -> shown(method) && !method.isSynthetic());
    Class<?> parent = type.getSuperclass();
    return parent == null || Modifier.isPublic(parent.getModifiers())
        ? own
        : Stream.concat(own, methods(parent));
  }

  private static boolean shown(Member member) {
    int modifiers = member.getModifiers();
    return !member.isSynthetic()
        && (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
  }

  /** What every record and every enum has goes without saying. */
  private static boolean repeated(Class<?> type, Method method) {
    List<String> said = type.isEnum()
        ? List.of("values", "valueOf")
        : type.isRecord() ? List.of("equals", "hashCode", "toString") : List.of();
    boolean accessor = type.isRecord()
        && method.getParameterCount() == 0
        && Stream.of(type.getRecordComponents())
            .map(RecordComponent::getName)
            .anyMatch(method.getName()::equals);
    return said.contains(method.getName()) || accessor;
  }

  private static String head(Class<?> type) {
    String components = type.isRecord()
        ? Stream.of(type.getRecordComponents())
            .map(part -> name(part.getAnnotatedType()) + " " + part.getName())
            .collect(Collectors.joining(", ", "(", ")"))
        : "";
    String permits = type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .filter(permitted -> Modifier.isPublic(permitted.getModifiers()))
            .map(Class::getSimpleName)
            .sorted()
            .collect(Collectors.joining(", ", " permits ", ""))
        : "";
    String parents = Stream.concat(
            Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
        .map(ApiListing::name)
        .filter(parent -> !List.of("Object", "Record").contains(parent))
        .filter(parent -> !parent.startsWith("Enum<") && !parent.startsWith("Immutable"))
        .collect(Collectors.joining(", "));
    return type.getName() + ": " + kind(type) + variables(type) + components
        + (parents.isEmpty() ? "" : " of " + parents)
        + (permits.equals(" permits ") ? " sealed" : permits);
  }

  private static String kind(Class<?> type) {
    int modifiers = type.getModifiers();
    String word = type.isRecord()
        ? "record"
        : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    String how = type.isInterface() || type.isRecord() || type.isEnum()
        ? ""
        : Modifier.isAbstract(modifiers)
            ? "abstract "
            : Modifier.isFinal(modifiers) ? "final " : "";
    return how + word;
  }

  private static String field(Field field) {
    return field.isEnumConstant()
        ? field.getName() + text(field)
        : modifiers(field) + name(field.getAnnotatedType()) + " " + field.getName();
  }

  /** What hosts and packs write for a constant, which is as lasting as its name. */
  private static String text(Field constant) {
    try {
      Method text = constant.getDeclaringClass().getMethod("text");
      return " `" + text.invoke(constant.get(null)) + "`";
    } catch (NoSuchMethodException e) {
      return "";
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type's or the method's own variables, with their bounds. */
  private static String variables(GenericDeclaration generic) {
    return generic.getTypeParameters().length == 0
        ? ""
        : Stream.of(generic.getTypeParameters())
            .map(ApiListing::variable)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String variable(TypeVariable<?> variable) {
    String bounds = Stream.of(variable.getAnnotatedBounds())
        .map(ApiListing::name)
        .filter(bound -> !bound.equals("Object"))
        .collect(Collectors.joining(" & "));
    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
  }

  private static String method(Method method) {
    String variables = variables(method);
    return modifiers(method) + (variables.isEmpty() ? "" : variables + " ")
        + name(method.getAnnotatedReturnType()) + " " + method.getName() + "("
        + parameters(method) + ")";
  }

  private static String modifiers(Member member) {
    int modifiers = member.getModifiers();
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isAbstract(modifiers) ? "abstract " : "");
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getAnnotatedParameterTypes())
        .map(ApiListing::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(AnnotatedType type) {
    return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + inside(type);
  }

  /** Says of each part of a type, however deep, whether it may be null. */
  private static String inside(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType of) {
      return name(((ParameterizedType) type.getType()).getRawType())
          + joined(", ", of.getAnnotatedActualTypeArguments(), "<", ">");
    }
    if (type instanceof AnnotatedWildcardType any) {
      String bound = any.getAnnotatedLowerBounds().length == 0
          ? joined(" & ", any.getAnnotatedUpperBounds(), "? extends ", "")
          : joined(" & ", any.getAnnotatedLowerBounds(), "? super ", "");
      return bound.equals("? extends Object") ? "?" : bound;
    }
    if (type instanceof AnnotatedArrayType array) {
      return name(array.getAnnotatedGenericComponentType()) + "[]";
    }
    return name(type.getType());
  }

  private static String joined(String between, AnnotatedType[] types, String open, String close) {
    return Stream.of(types).map(ApiListing::name).collect(Collectors.joining(between, open, close));
  }

  /** Returns a type's name without its packages, which the imports of a reader know. */
  private static String name(Type type) {
    return type.getTypeName().replaceAll("[a-z0-9_]+\\.", "").replace('$', '.').strip();
  }

  static String fileName(PublicTypes module) {
    return "supervision-" + module.name().toLowerCase(Locale.ROOT) + ".txt";
  }
}

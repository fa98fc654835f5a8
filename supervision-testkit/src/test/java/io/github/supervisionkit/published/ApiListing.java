package io.github.supervisionkit.published;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            .map(part -> name(part.getGenericType()) + " " + part.getName())
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
    return type.getName() + ": " + kind(type) + components
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
        ? field.getName()
        : modifiers(field) + name(field.getGenericType()) + " " + field.getName();
  }

  private static String method(Method method) {
    return modifiers(method) + name(method.getGenericReturnType()) + " " + method.getName() + "("
        + parameters(method) + ")";
  }

  private static String modifiers(Member member) {
    int modifiers = member.getModifiers();
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isAbstract(modifiers) ? "abstract " : "");
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(ApiListing::name)
        .collect(Collectors.joining(", "));
  }

  /** Returns a type's name without its packages, which the imports of a reader know. */
  private static String name(Type type) {
    return type.getTypeName().replaceAll("[a-z0-9_]+\\.", "").replace('$', '.').strip();
  }

  static String fileName(PublicTypes module) {
    return "supervision-" + module.name().toLowerCase(Locale.ROOT) + ".txt";
  }
}

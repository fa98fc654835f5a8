package io.github.supervisionkit.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that no compiler of this project has written. */
final class Rewritten {

  static final String BASE = "io/github/supervisionkit/";
  static final String MODULE = "module-info.class";

  private Rewritten() {}

  /** Makes one class file of another. */
  interface Change {
    byte[] of(byte[] compiled) throws IOException;
  }

  static byte[] named(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitEnd();
    return writer.toByteArray();
  }

  static byte[] madePublic(byte[] compiled) {
    return rewritten(compiled, writer -> new ClassVisitor(Opcodes.ASM9, writer) {
      @Override
      public void visit(
          int version, int access, String name, String signature, String parent, String[] types) {
        super.visit(version, access | Opcodes.ACC_PUBLIC, name, signature, parent, types);
      }
    });
  }

  static byte[] mentioningTheGenerator(byte[] compiled) {
    return rewritten(compiled, writer -> {
      writer.visitAnnotation("Lorg/immutables/value/Generated;", false).visitEnd();
      return writer;
    });
  }

  static byte[] renamed(byte[] descriptor, String module) {
    return rewritten(descriptor, writer -> new ClassVisitor(Opcodes.ASM9, writer) {
      @Override
      public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
        return super.visitModule(module, access, version);
      }
    });
  }

  static byte[] requiring(byte[] descriptor, String another) {
    return rewritten(descriptor, writer -> new ClassVisitor(Opcodes.ASM9, writer) {
      @Override
      public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
        ModuleVisitor module = super.visitModule(name, access, version);
        module.visitRequire(another, 0, null);
        return module;
      }
    });
  }

  /** Makes a requirement of the compiler's one of everybody's. */
  static byte[] requiringAtRunTime(byte[] descriptor, String required) {
    return rewritten(descriptor, writer -> new ClassVisitor(Opcodes.ASM9, writer) {
      @Override
      public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
        return new ModuleVisitor(Opcodes.ASM9, super.visitModule(name, access, version)) {
          @Override
          public void visitRequire(String module, int flags, @Nullable String compiled) {
            int kept = module.equals(required) ? flags & ~Opcodes.ACC_STATIC_PHASE : flags;
            super.visitRequire(module, kept, compiled);
          }
        };
      }
    });
  }

  static byte[] emptyJar() throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    new JarOutputStream(jar, new Manifest()).close();
    return jar.toByteArray();
  }

  private static byte[] rewritten(byte[] compiled, UnaryOperator<ClassVisitor> change) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(compiled).accept(change.apply(writer), 0);
    return writer.toByteArray();
  }
}

// The annotations of Immutables are kept in class files (retention CLASS) and shown to whoever compiles against them. Nobody
// needs them once the builders are written, so the compiled classes and the module descriptor forget them.

import java.nio.file.Files
import org.objectweb.asm.ClassReader
import org.objectweb.asm.ClassWriter
import org.objectweb.asm.tree.ClassNode

byte[] forget(byte[] compiled) {
  def node = new ClassNode()
  new ClassReader(compiled).accept(node, 0)
  ([node] + node.methods + node.fields + (node.recordComponents ?: []))*.invisibleAnnotations
      .findAll()*.removeIf { it.desc.startsWith('Lorg/immutables/') }
  node.innerClasses.removeIf { it.name.startsWith('org/immutables/') }
  node.module?.requires?.removeIf { it.module.startsWith('org.immutables.') }
  def writer = new ClassWriter(0)
  node.accept(writer)
  writer.toByteArray()
}

def classes = new File(project.build.outputDirectory)
if (classes.directory) {
  classes.eachFileRecurse { file ->
    if (file.name.endsWith('.class') && file.getText('ISO-8859-1') =~ /org[\/.]immutables/) {
      Files.write(file.toPath(), forget(file.bytes))
    }
  }
}

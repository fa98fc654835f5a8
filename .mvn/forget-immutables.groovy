// Immutables keeps its annotations in class files, where a user's compiler would meet them. Nobody needs them once the
// builders are written, so the compiled classes forget them, and the module descriptor forgets where they came from.
// What is required only to compile (`static`) binds nobody else: a user may do without JSpecify and jqwik too.

import java.nio.file.Files
import org.objectweb.asm.ClassReader
import org.objectweb.asm.ClassWriter
import org.objectweb.asm.Opcodes
import org.objectweb.asm.tree.ClassNode

byte[] forget(byte[] compiled) {
  def node = new ClassNode()
  new ClassReader(compiled).accept(node, 0)
  def annotated = [node] + node.methods + node.fields + (node.recordComponents ?: [])
  annotated*.invisibleAnnotations.findAll()*.removeIf { it.desc.startsWith('Lorg/immutables/') }
  node.innerClasses.removeIf { it.name.startsWith('org/immutables/') }
  node.module?.requires?.removeIf { it.module.startsWith('org.immutables.') }
  node.module?.requires?.findAll { it.access & Opcodes.ACC_STATIC_PHASE }?.each { it.access &= ~Opcodes.ACC_TRANSITIVE }
  def writer = new ClassWriter(0)
  node.accept(writer)
  writer.toByteArray()
}

def classes = new File(project.build.outputDirectory)
if (classes.directory) {
  classes.eachFileRecurse { file ->
    def touched = file.name == 'module-info.class'
        || file.name.endsWith('.class') && file.getText('ISO-8859-1').contains('org/immutables/')
    if (touched) {
      Files.write(file.toPath(), forget(file.bytes))
    }
  }
}

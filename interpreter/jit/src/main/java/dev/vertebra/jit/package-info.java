/// Makes classes of the JVM out of code objects.
///
/// Start with [dev.vertebra.jit.ClassFileTranslator].
package dev.vertebra.jit;

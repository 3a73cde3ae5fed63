/// How code that runs long becomes a class of the JVM.
///
/// Start with [dev.vertebra.interpreter.translation.CodeTranslator].
package dev.vertebra.interpreter.translation;

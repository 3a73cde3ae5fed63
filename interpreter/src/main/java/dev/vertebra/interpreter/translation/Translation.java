package dev.vertebra.interpreter.translation;

/// A code object as a class of the JVM.
///
/// @param classFile the class, a subclass of `dev.vertebra.interpreter.eval.CompiledCode` in its package, with a
///     constructor without parameters
/// @param entries at which code units it can be entered
/// @param depths how deep the stack is in variables of the JVM when the instruction at a code unit fails; negative
///     where the frame has it
@SuppressWarnings("ArrayRecordComponent") // It is handed over, not compared.
public record Translation(byte[] classFile, boolean[] entries, byte[] depths) {}

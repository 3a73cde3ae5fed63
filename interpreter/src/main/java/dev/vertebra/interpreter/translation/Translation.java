package dev.vertebra.interpreter.translation;

import java.util.List;

/// A code object as classes of the JVM: one, or several where one method would be too long for the JVM's compilers.
/// The arrays are handed over, not copied.
///
/// @param parts the classes in the order of the code
/// @param entries at which code units the code can be entered
/// @param depths how deep the stack is in variables of the JVM when the instruction at a code unit fails; negative
///     where the frame has it
public record Translation(List<Part> parts, boolean[] entries, byte[] depths) {

    /// A class that runs some of the code and leaves at its ends: a subclass of
    /// `dev.vertebra.interpreter.eval.CompiledCode` in its package, with a constructor without parameters.
    ///
    /// @param classFile the class
    /// @param end the code unit behind its last
    public record Part(byte[] classFile, int end) {}
}

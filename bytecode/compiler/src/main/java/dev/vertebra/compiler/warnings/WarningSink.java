package dev.vertebra.compiler.warnings;

import dev.vertebra.compiler.ast.Position;

/// Who is told of `SyntaxWarning`s. It may throw, which ends the compilation.
@FunctionalInterface
public interface WarningSink {
    /// Takes one warning.
    void warn(String message, Position position);

    /// Whether `~` of a bool may be folded; asked for each, since CPython's folding gives a `DeprecationWarning`, and
    /// leaves the operation alone if that is an error.
    default boolean foldsInversion() {
        return true;
    }
}

package dev.vertebra.compiler.parser.source;

/// A `SyntaxWarning` or `DeprecationWarning` that parsing gave.
///
/// @param message the text
/// @param deprecation whether it is a `DeprecationWarning`, as it was before Python 3.12
/// @param lineno the line to report, from 1
/// @param offset where in the bytes of the source it is
/// @param asError the error that CPython raises in its place when the warning is turned into an error
public record SourceWarning(String message, boolean deprecation, int lineno, int offset, SyntaxException asError) {
    /// Who is told of warnings. It throws the warning's `asError` to make it an error.
    @FunctionalInterface
    public interface Listener {
        /// Takes one warning.
        void warn(SourceWarning warning);
    }
}

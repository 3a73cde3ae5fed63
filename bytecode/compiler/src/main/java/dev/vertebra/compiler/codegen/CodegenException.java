package dev.vertebra.compiler.codegen;

import dev.vertebra.compiler.ast.Position;
import org.jspecify.annotations.Nullable;

/// A program that parses but has no code: the message of the `SyntaxError` and its place, or of a `SystemError`.
public final class CodegenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Position position;

    CodegenException(String message, Position position) {
        super(message, null, false, false);
        this.position = position;
    }

    /// An error of a tree that no source gives: a `SystemError`.
    CodegenException(String message) {
        super(message, null, false, false);
        this.position = null;
    }

    /// What is wrong.
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /// Where it is; null for a `SystemError`.
    public @Nullable Position position() {
        return position;
    }
}

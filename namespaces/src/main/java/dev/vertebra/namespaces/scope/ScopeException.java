package dev.vertebra.namespaces.scope;

import org.jspecify.annotations.Nullable;

/// A program whose names contradict each other: the message of the `SyntaxError` and its place.
public final class ScopeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable SourceSpan span;

    /// An error at a place.
    public ScopeException(String message, @Nullable SourceSpan span) {
        super(message, null, false, false);
        this.span = span;
    }

    /// What is wrong.
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /// Where it is; null if nowhere in particular.
    public @Nullable SourceSpan span() {
        return span;
    }
}

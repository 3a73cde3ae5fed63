package dev.vertebra.compiler.fold;

/// A program nested too deeply for the compiler: the `RecursionError` that CPython raises.
public final class DepthException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// How deep statements, expressions and patterns may be nested: CPython's limit of C calls less the two that are
    /// always under way. Compare CPython Py_C_RECURSION_LIMIT.
    public static final int LIMIT = 9_998;

    /// The error with CPython's words.
    public DepthException() {
        super("maximum recursion depth exceeded during compilation", null, false, false);
    }
}

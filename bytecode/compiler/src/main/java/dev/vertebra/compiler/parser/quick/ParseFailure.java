package dev.vertebra.compiler.parser.quick;

/// Says that the quick parser gave up. What is wrong, if anything, the package `grammar` finds out.
public final class ParseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings(
            "StaticAssignmentOfThrowable") // It has no stack trace and is thrown to leave the quick parser, nothing
    // else.
    static final ParseFailure GIVE_UP = new ParseFailure();

    private ParseFailure() {
        super("not parsed", null, false, false);
    }
}

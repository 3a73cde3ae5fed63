package dev.vertebra.bytecode;

/// The flags of `compile()` beside the future features, which are those of [CodeFlags]. Compare CPython
/// Include/cpython/compile.h.
public final class CompileFlags {
    public static final int SOURCE_IS_UTF8 = 0x0100;
    public static final int DONT_IMPLY_DEDENT = 0x0200;
    public static final int ONLY_AST = 0x0400;
    public static final int IGNORE_COOKIE = 0x0800;
    public static final int TYPE_COMMENTS = 0x1000;
    public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;
    public static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
    public static final int OPTIMIZED_AST = 0x8000 | ONLY_AST;

    /// That the source is the program's file, of whose encoding CPython speaks in other words; no flag of `compile()`.
    public static final int FROM_FILE = 0x4000_0000;

    /// The future features, which code inherits from the code that compiles it.
    public static final int FUTURES = CodeFlags.FUTURE_DIVISION
            | CodeFlags.FUTURE_ABSOLUTE_IMPORT
            | CodeFlags.FUTURE_WITH_STATEMENT
            | CodeFlags.FUTURE_PRINT_FUNCTION
            | CodeFlags.FUTURE_UNICODE_LITERALS
            | CodeFlags.FUTURE_BARRY_AS_BDFL
            | CodeFlags.FUTURE_GENERATOR_STOP
            | CodeFlags.FUTURE_ANNOTATIONS;

    private CompileFlags() {}
}

package dev.vertebra.bytecode;

/// The bits of `co_flags` and the kinds of fast locals. Compare CPython Include/cpython/code.h.
public final class CodeFlags {
    public static final int OPTIMIZED = 0x1;
    public static final int NEWLOCALS = 0x2;
    public static final int VARARGS = 0x4;
    public static final int VARKEYWORDS = 0x8;
    public static final int NESTED = 0x10;
    public static final int GENERATOR = 0x20;
    public static final int COROUTINE = 0x80;
    public static final int ITERABLE_COROUTINE = 0x100;
    public static final int ASYNC_GENERATOR = 0x200;
    public static final int FUTURE_DIVISION = 0x20000;
    public static final int FUTURE_ABSOLUTE_IMPORT = 0x40000;
    public static final int FUTURE_WITH_STATEMENT = 0x80000;
    public static final int FUTURE_PRINT_FUNCTION = 0x100000;
    public static final int FUTURE_UNICODE_LITERALS = 0x200000;
    public static final int FUTURE_BARRY_AS_BDFL = 0x400000;
    public static final int FUTURE_GENERATOR_STOP = 0x800000;
    public static final int FUTURE_ANNOTATIONS = 0x1000000;
    public static final int NO_MONITORING_EVENTS = 0x2000000;

    /// The kind of a fast local that only an inlined comprehension sees (PEP 709).
    public static final int KIND_HIDDEN = 0x10;

    /// The kind of a parameter or local variable.
    public static final int KIND_LOCAL = 0x20;

    /// The kind of a variable that lives in a cell of the function's own.
    public static final int KIND_CELL = 0x40;

    /// The kind of a variable that comes with the closure.
    public static final int KIND_FREE = 0x80;

    private CodeFlags() {}
}

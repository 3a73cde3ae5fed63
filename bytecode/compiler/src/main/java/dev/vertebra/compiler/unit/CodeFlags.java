package dev.vertebra.compiler.unit;

/// The bits of `co_flags`, and the kinds of a frame's variables.
public final class CodeFlags {
    /// Locals are in a frame's fast slots.
    public static final int OPTIMIZED = 0x1;
    /// A call makes a new namespace for locals.
    public static final int NEWLOCALS = 0x2;
    /// There is `*args`.
    public static final int VARARGS = 0x4;
    /// There is `**kwargs`.
    public static final int VARKEYWORDS = 0x8;
    /// The code is inside a function.
    public static final int NESTED = 0x10;
    /// A generator.
    public static final int GENERATOR = 0x20;
    /// A coroutine.
    public static final int COROUTINE = 0x80;
    /// An asynchronous generator.
    public static final int ASYNC_GENERATOR = 0x200;
    /// All bits of future features.
    public static final int FUTURE_MASK =
            0x20000 | 0x40000 | 0x80000 | 0x100000 | 0x200000 | 0x400000 | 0x800000 | 0x1000000;

    /// Any of the three that make a call return a generator-like object.
    public static final int ANY_GENERATOR = GENERATOR | COROUTINE | ASYNC_GENERATOR;

    /// A variable of an inlined comprehension outside functions, invisible otherwise.
    public static final int FAST_HIDDEN = 0x10;
    /// A local.
    public static final int FAST_LOCAL = 0x20;
    /// A cell.
    public static final int FAST_CELL = 0x40;
    /// A free variable.
    public static final int FAST_FREE = 0x80;

    private CodeFlags() {}
}

package dev.vertebra.compiler.codegen;

/// What a code object is made of.
enum UnitKind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION,
    TYPE_PARAMS;

    /// Whether names inside are qualified by `<locals>`.
    boolean hasLocals() {
        return this == FUNCTION || this == ASYNC_FUNCTION || this == LAMBDA;
    }
}

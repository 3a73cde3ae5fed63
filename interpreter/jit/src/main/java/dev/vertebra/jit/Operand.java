package dev.vertebra.jit;

/// An entry of the evaluation stack as it is known when code is compiled.
///
/// @param index of the local or constant
record Operand(Kind kind, int index) {
    /// Where an entry is.
    enum Kind {
        /// In the variable of its depth, counted.
        VARIABLE,

        /// It is what a local holds, and not counted for the stack yet.
        LOCAL,

        /// It is a constant that is never counted.
        CONSTANT,

        /// There is null.
        NULL
    }

    static final Operand VARIABLE = new Operand(Kind.VARIABLE, 0);
    static final Operand NULL = new Operand(Kind.NULL, 0);

    static Operand local(int index) {
        return new Operand(Kind.LOCAL, index);
    }

    static Operand constant(int index) {
        return new Operand(Kind.CONSTANT, index);
    }

    boolean isVariable() {
        return kind == Kind.VARIABLE;
    }

    /// Whether the stack does not count the entry.
    boolean isBorrowed() {
        return kind != Kind.VARIABLE;
    }
}

package dev.vertebra.jit;

/// An entry of the evaluation stack as it is known when code is compiled.
///
/// @param index of the local or constant; of null, whether it is in its variable
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

    /// As [#NULL], and the variable of the depth holds null, too.
    static final Operand SETTLED_NULL = new Operand(Kind.NULL, 1);

    static Operand local(int index) {
        return new Operand(Kind.LOCAL, index);
    }

    static Operand constant(int index) {
        return new Operand(Kind.CONSTANT, index);
    }

    boolean isVariable() {
        return kind == Kind.VARIABLE;
    }

    boolean isNull() {
        return kind == Kind.NULL;
    }

    /// Whether the entry is not in its variable, counted, yet.
    boolean isBorrowed() {
        return kind != Kind.VARIABLE && !equals(SETTLED_NULL);
    }

    /// What is known of the entry when it is in its variable.
    Operand settled() {
        return isNull() ? SETTLED_NULL : VARIABLE;
    }
}

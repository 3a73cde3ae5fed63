package dev.vertebra.compiler.ast;

/// The operator of a binary operation or of an augmented assignment. Names are those of the ASDL sum `operator`.
/// Compare CPython Parser/Python.asdl operator.
public enum Operator {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv
}

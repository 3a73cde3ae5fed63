package dev.vertebra.compiler.ast;

/// The operator of a unary operation. Names are those of the ASDL sum `unaryop`.
/// Compare CPython Parser/Python.asdl unaryop.
public enum UnaryOperator {
    Invert,
    Not,
    UAdd,
    USub
}

package dev.vertebra.compiler.ast;

/// The operator of an `and` or `or` chain. Names are those of the ASDL sum `boolop`.
/// Compare CPython Parser/Python.asdl boolop.
public enum BoolOperator {
    And,
    Or
}

package dev.vertebra.compiler.ast;

/// The operator of one link of a comparison chain. Names are those of the ASDL sum `cmpop`.
/// Compare CPython Parser/Python.asdl cmpop.
public enum CompareOperator {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn
}

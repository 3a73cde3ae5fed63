package dev.vertebra.compiler.ast;

/// What an expression is there for: to be read, bound or unbound. Names are those of the ASDL sum `expr_context`.
/// Compare CPython Parser/Python.asdl expr_context.
public enum ExprContext {
    Load,
    Store,
    Del
}

package dev.vertebra.compiler.ast;

import org.jspecify.annotations.Nullable;

/// One context manager of a `with` statement.
/// Compare CPython Parser/Python.asdl withitem.
public record WithItem(Expr context_expr, @Nullable Expr optional_vars) {}

package dev.vertebra.compiler.ast;

import org.jspecify.annotations.Nullable;

/// A keyword argument `arg=value`; `arg` is null for `**value`.
/// Compare CPython Parser/Python.asdl keyword.
public record Keyword(@Nullable String arg, Expr value, Position position) {}

package dev.vertebra.compiler.ast;

import org.jspecify.annotations.Nullable;

/// One parameter.
/// Compare CPython Parser/Python.asdl arg.
public record Arg(
        String arg, @Nullable Expr annotation, @Nullable String type_comment, Position position) {}

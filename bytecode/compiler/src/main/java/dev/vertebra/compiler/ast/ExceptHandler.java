package dev.vertebra.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An `except` clause of a `try` statement.
/// Compare CPython Parser/Python.asdl excepthandler.
public record ExceptHandler(@Nullable Expr type, @Nullable String name, List<Stmt> body, Position position) {}

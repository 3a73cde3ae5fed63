package dev.vertebra.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One `case` of a `match` statement.
/// Compare CPython Parser/Python.asdl match_case.
public record MatchCase(Pattern pattern, @Nullable Expr guard, List<Stmt> body) {}

package dev.vertebra.compiler.symbols;

import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.namespaces.scope.ScopeException;
import java.util.List;

/// The features that a source asks for by `from __future__ import …`.
///
/// Compare CPython Python/future.c.
///
/// @param flags the bits of `co_flags` for them
/// @param last the place of the last such statement
public record FutureFeatures(int flags, Position last) {
    /// PEP 401.
    public static final int BARRY_AS_BDFL = 0x400000;
    /// PEP 479.
    public static final int GENERATOR_STOP = 0x800000;
    /// PEP 563.
    public static final int ANNOTATIONS = 0x1000000;

    /// The column of an end that the error does not tell.
    private static final int NO_END = -2;

    private static final Position NOWHERE = new Position(-1, -1, -1, -1);

    /// The features of a tree.
    ///
    /// @throws ScopeException if a feature is unknown
    public static FutureFeatures of(Mod mod) {
        List<Stmt> body = switch (mod) {
            case Mod.Module m -> m.body();
            case Mod.Interactive i -> i.body();
            case Mod.Expression e -> List.of();
            case Mod.FunctionType f -> List.of();
        };
        int flags = 0;
        Position last = NOWHERE;
        int first = !body.isEmpty() && isDocString(body.getFirst()) ? 1 : 0;
        for (int i = first; i < body.size(); i++) {
            if (!(body.get(i) instanceof Stmt.ImportFrom s)
                    || s.level() != 0
                    || s.module() == null
                    || !s.module().equals("__future__")) {
                break;
            }
            for (Alias name : s.names()) {
                flags |= flag(name.name(), s.position());
            }
            last = s.position();
        }
        return new FutureFeatures(flags, last);
    }

    /// Whether a statement comes after the last one that may ask for features.
    public boolean isPast(Position statement) {
        return statement.lineno() > last.lineno()
                || statement.lineno() == last.endLineno() && statement.colOffset() > last.endColOffset();
    }

    /// Whether a statement is a string.
    public static boolean isDocString(Stmt s) {
        return s instanceof Stmt.ExprStmt e
                && e.value() instanceof Expr.Constant c
                && c.value() instanceof Constant.Str;
    }

    private static int flag(String name, Position statement) {
        Position position = new Position(statement.lineno(), statement.colOffset(), statement.lineno(), NO_END);
        return switch (name) {
            case "nested_scopes",
                    "generators",
                    "division",
                    "absolute_import",
                    "with_statement",
                    "print_function",
                    "unicode_literals" -> 0;
            case "barry_as_FLUFL" -> BARRY_AS_BDFL;
            case "generator_stop" -> 0;
            case "annotations" -> ANNOTATIONS;
            case "braces" -> throw new ScopeException("not a chance", position);
            default -> throw new ScopeException("future feature " + name + " is not defined", position);
        };
    }
}

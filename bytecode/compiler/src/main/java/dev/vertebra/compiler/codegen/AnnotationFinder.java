package dev.vertebra.compiler.codegen;

import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Stmt;
import java.util.List;

/// Finds whether a module or class has annotated names, so that it needs `__annotations__`.
///
/// Compare CPython Python/compile.c find_ann.
final class AnnotationFinder {
    private AnnotationFinder() {}

    static boolean anyIn(List<Stmt> body) {
        for (Stmt s : body) {
            if (in(s)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Stmt s) {
        return switch (s) {
            case Stmt.AnnAssign a -> true;
            case Stmt.For f -> anyIn(f.body()) || anyIn(f.orelse());
            case Stmt.AsyncFor f -> anyIn(f.body()) || anyIn(f.orelse());
            case Stmt.While w -> anyIn(w.body()) || anyIn(w.orelse());
            case Stmt.If i -> anyIn(i.body()) || anyIn(i.orelse());
            case Stmt.With w -> anyIn(w.body());
            case Stmt.AsyncWith w -> anyIn(w.body());
            case Stmt.Try t -> inTry(t.body(), t.handlers(), t.orelse(), t.finalbody());
            case Stmt.TryStar t -> inTry(t.body(), t.handlers(), t.orelse(), t.finalbody());
            case Stmt.Match m -> inCases(m.cases());
            default -> false;
        };
    }

    private static boolean inTry(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
        for (ExceptHandler h : handlers) {
            if (anyIn(h.body())) {
                return true;
            }
        }
        return anyIn(body) || anyIn(finalbody) || anyIn(orelse);
    }

    private static boolean inCases(List<MatchCase> cases) {
        for (MatchCase c : cases) {
            if (anyIn(c.body())) {
                return true;
            }
        }
        return false;
    }
}

package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.codegen.FrameBlock.Kind;
import dev.vertebra.compiler.flow.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Generates `try` with `except`, `except*`, `else` and `finally`.
///
/// Compare CPython Python/compile.c compiler_try_except, compiler_try_star_except, compiler_try_finally.
final class TryGenerator {
    private static final Position NOWHERE = CodeWriter.NOWHERE;

    private final CodeGenerator g;
    private final CodeWriter w;

    TryGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    void visit(Stmt.Try t) {
        if (t.finalbody().isEmpty()) {
            tryExcept(t);
        } else {
            tryFinally(
                    t.position(),
                    t.finalbody(),
                    t.handlers().isEmpty() ? () -> g.stmts.all(t.body()) : () -> tryExcept(t));
        }
    }

    void visit(Stmt.TryStar t) {
        if (t.finalbody().isEmpty()) {
            tryStar(t);
        } else {
            tryFinally(
                    t.position(),
                    t.finalbody(),
                    t.handlers().isEmpty() ? () -> g.stmts.all(t.body()) : () -> tryStar(t));
        }
    }

    private void tryFinally(Position at, List<Stmt> finalBody, Runnable body) {
        Label start = new Label();
        Label end = new Label();
        Label exit = new Label();
        Label cleanup = new Label();
        w.jump(at, Op.SETUP_FINALLY, end);
        w.place(start);
        w.push(new FrameBlock(Kind.FINALLY_TRY, start, end, at, finalBody, null), at);
        body.run();
        w.op(NOWHERE, Op.POP_BLOCK);
        w.popBlock();
        g.stmts.all(finalBody);
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, exit);
        w.place(end);
        w.push(Kind.FINALLY_END, NOWHERE);
        w.jump(NOWHERE, Op.SETUP_CLEANUP, cleanup);
        w.op(NOWHERE, Op.PUSH_EXC_INFO);
        g.stmts.all(finalBody);
        w.op(NOWHERE, Op.RERAISE, 0);
        w.popBlock();
        w.place(cleanup);
        w.popExceptAndReraise(NOWHERE);
        w.place(exit);
    }

    /// Begins a `try`: its body with its handler.
    private void guarded(Position at, List<Stmt> body, Label except) {
        w.jump(at, Op.SETUP_FINALLY, except);
        w.push(Kind.TRY_EXCEPT, at);
        g.stmts.all(body);
        w.popBlock();
        w.op(NOWHERE, Op.POP_BLOCK);
    }

    private void tryExcept(Stmt.Try t) {
        Label except = new Label();
        Label end = new Label();
        Label cleanup = new Label();
        guarded(t.position(), t.body(), except);
        g.stmts.all(t.orelse());
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, end);
        w.place(except);
        w.jump(NOWHERE, Op.SETUP_CLEANUP, cleanup);
        w.op(NOWHERE, Op.PUSH_EXC_INFO);
        w.push(Kind.EXCEPTION_HANDLER, t.position());
        int n = t.handlers().size();
        for (int i = 0; i < n; i++) {
            handler(t.handlers().get(i), i == n - 1, end);
        }
        w.popBlock();
        w.op(NOWHERE, Op.RERAISE, 0);
        w.place(cleanup);
        w.popExceptAndReraise(NOWHERE);
        w.place(end);
    }

    private void handler(ExceptHandler h, boolean last, Label end) {
        Position at = h.position();
        if (h.type() == null && !last) {
            throw w.error("default 'except:' must be last", at);
        }
        Label next = new Label();
        if (h.type() != null) {
            g.exprs.visit(h.type());
            w.op(at, Op.CHECK_EXC_MATCH);
            w.jump(at, Op.POP_JUMP_IF_FALSE, next);
        }
        if (h.name() != null) {
            Label cleanupEnd = new Label();
            g.names.store(at, h.name());
            namedBody(h, cleanupEnd);
            w.op(NOWHERE, Op.POP_BLOCK);
            w.op(NOWHERE, Op.POP_BLOCK);
            w.op(NOWHERE, Op.POP_EXCEPT);
            g.unwinder.forget(NOWHERE, h.name());
            w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, end);
            w.place(cleanupEnd);
            g.unwinder.forget(NOWHERE, h.name());
            w.op(NOWHERE, Op.RERAISE, 1);
        } else {
            w.op(at, Op.POP_TOP);
            w.push(Kind.HANDLER_CLEANUP, at);
            g.stmts.all(h.body());
            w.popBlock();
            w.op(NOWHERE, Op.POP_BLOCK);
            w.op(NOWHERE, Op.POP_EXCEPT);
            w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, end);
        }
        w.place(next);
    }

    /// The body of a clause under a handler that unbinds the clause's variable.
    private void namedBody(ExceptHandler h, Label cleanupEnd) {
        Position at = h.position();
        w.jump(at, Op.SETUP_CLEANUP, cleanupEnd);
        w.push(new FrameBlock(Kind.HANDLER_CLEANUP, null, null, at, List.of(), h.name()), at);
        g.stmts.all(h.body());
        w.popBlock();
    }

    private void forgetOptional(@Nullable String name) {
        if (name != null) {
            g.unwinder.forget(NOWHERE, name);
        }
    }

    private void tryStar(Stmt.TryStar t) {
        Label except = new Label();
        Label orelse = new Label();
        Label end = new Label();
        Label cleanup = new Label();
        Label reraiseStar = new Label();
        guarded(t.position(), t.body(), except);
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, orelse);
        w.place(except);
        w.jump(NOWHERE, Op.SETUP_CLEANUP, cleanup);
        w.op(NOWHERE, Op.PUSH_EXC_INFO);
        w.push(Kind.EXCEPTION_GROUP_HANDLER, t.position());
        int n = t.handlers().size();
        for (int i = 0; i < n; i++) {
            starHandler(t.handlers().get(i), i == 0);
            if (i == n - 1) {
                w.op(NOWHERE, Op.LIST_APPEND, 1);
                w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, reraiseStar);
            }
        }
        w.popBlock();
        reraiseStar(reraiseStar, end);
        w.place(cleanup);
        w.popExceptAndReraise(NOWHERE);
        w.place(orelse);
        g.stmts.all(t.orelse());
        w.place(end);
    }

    private void starHandler(ExceptHandler h, boolean first) {
        Position at = h.position();
        Label except = new Label();
        Label exceptWithError = new Label();
        Label noMatch = new Label();
        if (first) {
            w.op(at, Op.BUILD_LIST, 0);
            w.op(at, Op.COPY, 2);
        }
        if (h.type() != null) {
            g.exprs.visit(h.type());
            w.op(at, Op.CHECK_EG_MATCH);
            w.op(at, Op.COPY, 1);
            w.jump(at, Op.POP_JUMP_IF_NONE, noMatch);
        }
        if (h.name() != null) {
            g.names.store(at, h.name());
        } else {
            w.op(at, Op.POP_TOP);
        }
        Label cleanupEnd = new Label();
        namedBody(h, cleanupEnd);
        w.op(NOWHERE, Op.POP_BLOCK);
        forgetOptional(h.name());
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, except);
        w.place(cleanupEnd);
        forgetOptional(h.name());
        w.op(NOWHERE, Op.LIST_APPEND, 3);
        w.op(NOWHERE, Op.POP_TOP);
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, exceptWithError);
        w.place(except);
        w.op(NOWHERE, Op.NOP);
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, exceptWithError);
        w.place(noMatch);
        w.op(at, Op.POP_TOP);
        w.place(exceptWithError);
    }

    private void reraiseStar(Label start, Label end) {
        Label reraise = new Label();
        w.place(start);
        w.op(NOWHERE, Op.CALL_INTRINSIC_2, CodeWriter.INTRINSIC_PREP_RERAISE_STAR);
        w.op(NOWHERE, Op.COPY, 1);
        w.jump(NOWHERE, Op.POP_JUMP_IF_NOT_NONE, reraise);
        w.op(NOWHERE, Op.POP_TOP);
        w.op(NOWHERE, Op.POP_BLOCK);
        w.op(NOWHERE, Op.POP_EXCEPT);
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, end);
        w.place(reraise);
        w.op(NOWHERE, Op.POP_BLOCK);
        w.op(NOWHERE, Op.SWAP, 2);
        w.op(NOWHERE, Op.POP_EXCEPT);
        w.op(NOWHERE, Op.RERAISE, 0);
    }
}

package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.WithItem;
import dev.vertebra.compiler.codegen.FrameBlock.Kind;
import dev.vertebra.compiler.flow.Label;
import java.util.List;

/// Generates `with` and `async with`. Compare CPython Python/compile.c compiler_with.
final class WithGenerator {
    private static final Position NOWHERE = CodeWriter.NOWHERE;

    private final CodeGenerator g;
    private final CodeWriter w;

    WithGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    void visit(Stmt.With s, int item) {
        with(s.items(), item, s.body(), false, s.position());
    }

    void visit(Stmt.AsyncWith s, int item) {
        with(s.items(), item, s.body(), true, s.position());
    }

    private void with(List<WithItem> items, int index, List<Stmt> body, boolean async, Position statement) {
        if (async && !w.isTopLevelAwait() && w.unit().kind != UnitKind.ASYNC_FUNCTION) {
            throw w.error("'async with' outside async function", statement);
        }
        WithItem item = items.get(index);
        Label start = new Label();
        Label failed = new Label();
        Label exit = new Label();
        Label cleanup = new Label();
        g.exprs.visit(item.context_expr());
        Position at = item.context_expr().position();
        if (async) {
            w.op(at, Op.BEFORE_ASYNC_WITH);
            w.await(at, 1);
        } else {
            w.op(at, Op.BEFORE_WITH);
        }
        w.jump(at, Op.SETUP_WITH, failed);
        w.place(start);
        Kind kind = async ? Kind.ASYNC_WITH : Kind.WITH;
        w.push(new FrameBlock(kind, start, failed, at, List.of(), null), at);
        if (item.optional_vars() != null) {
            g.exprs.visit(item.optional_vars());
        } else {
            w.op(at, Op.POP_TOP);
        }
        if (index + 1 == items.size()) {
            g.stmts.all(body);
        } else {
            with(items, index + 1, body, async, statement);
        }
        w.popBlock();
        w.op(async ? at : NOWHERE, Op.POP_BLOCK);
        callExitWithNones(at);
        if (async) {
            w.await(at, 2);
        }
        w.op(at, Op.POP_TOP);
        w.jump(at, Op.JUMP, exit);
        w.place(failed);
        w.jump(at, Op.SETUP_CLEANUP, cleanup);
        w.op(at, Op.PUSH_EXC_INFO);
        w.op(at, Op.WITH_EXCEPT_START);
        if (async) {
            w.await(at, 2);
        }
        finishExcept(cleanup);
        w.place(exit);
    }

    private void finishExcept(Label cleanup) {
        Label suppress = new Label();
        w.op(NOWHERE, Op.TO_BOOL);
        w.jump(NOWHERE, Op.POP_JUMP_IF_TRUE, suppress);
        w.op(NOWHERE, Op.RERAISE, 2);
        w.place(suppress);
        w.op(NOWHERE, Op.POP_TOP);
        w.op(NOWHERE, Op.POP_BLOCK);
        w.op(NOWHERE, Op.POP_EXCEPT);
        w.op(NOWHERE, Op.POP_TOP);
        w.op(NOWHERE, Op.POP_TOP);
        Label exit = new Label();
        w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, exit);
        w.place(cleanup);
        w.popExceptAndReraise(NOWHERE);
        w.place(exit);
    }

    void callExitWithNones(Position at) {
        w.loadConst(at, Constant.NONE);
        w.loadConst(at, Constant.NONE);
        w.loadConst(at, Constant.NONE);
        w.op(at, Op.CALL, 2);
    }
}
